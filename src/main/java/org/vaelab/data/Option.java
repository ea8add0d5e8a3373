package org.vaelab.data;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vaelab.i18n.Sentence;

/**
 * Something that reading data leaves to choose.
 *
 * @param id as the command line names it
 * @param values the ids to choose from, for {@link Form#ONE_OF}
 * @param least of a number
 * @param most of a number, or of a side of a size
 * @param usual what holds when nothing is chosen
 */
public record Option(String id, Form form, List<String> values, double least, double most, String usual) {

    /** What an answer looks like. */
    public enum Form {
        ONE_OF,
        WHOLE,
        NUMBER,
        /** {@code 28x28}, width first. */
        SIZE
    }

    private static final Pattern SIZE = Pattern.compile("\\d{1,5}x\\d{1,5}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    public Option {
        values = List.copyOf(values);
    }

    /** One of some ids, by default the first. */
    public static Option oneOf(String id, String... values) {
        return new Option(id, Form.ONE_OF, List.of(values), 0, 0, values[0]);
    }

    public static Option whole(String id, long least, long most, long usual) {
        return new Option(id, Form.WHOLE, List.of(), least, most, Long.toString(usual));
    }

    public static Option number(String id, double least, double most, String usual) {
        return new Option(id, Form.NUMBER, List.of(), least, most, usual);
    }

    /** @param usual empty where the data propose none */
    public static Option size(String id, int mostASide, String usual) {
        return new Option(id, Form.SIZE, List.of(), 1, mostASide, usual);
    }

    /** The same with another answer by default. */
    public Option usually(String proposed) {
        return new Option(id, form, values, least, most, proposed);
    }

    /** Why a text is no answer: how a sentence about it goes on. */
    public Optional<Sentence> problem(String text) {
        return switch (form) {
            case ONE_OF -> complain(values.contains(text), "data.option-one-of", String.join(", ", values));
            case WHOLE ->
                complain(
                        WHOLE.matcher(text).matches() && isWithin(Double.parseDouble(text)),
                        "data.option-whole",
                        (long) least,
                        (long) most);
            case NUMBER ->
                complain(
                        NUMBER.matcher(text).matches() && isWithin(Double.parseDouble(text)),
                        "data.option-number",
                        least,
                        most);
            case SIZE ->
                complain(
                        SIZE.matcher(text).matches()
                                && isWithin(Size.parse(text).width())
                                && isWithin(Size.parse(text).height()),
                        "data.option-size",
                        (long) most);
        };
    }

    private boolean isWithin(double value) {
        return value >= least && value <= most;
    }

    private static Optional<Sentence> complain(boolean right, String key, Object... arguments) {
        return right ? Optional.empty() : Optional.of(Sentence.of(key, arguments));
    }
}
