package org.vaelab.cli;

import java.util.List;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Sentence;

/** An argument that cannot be: the exit code is 2. (What is no number at all picocli refuses; {@link Complaints} says so.) */
final class BadArgument extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    BadArgument(String key, Object... arguments) {
        super(Sentence.of(key, arguments).inEnglish());
        this.sentence = Sentence.of(key, arguments);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** The value, if it is in a range; both ends belong to it. */
    static int within(String option, int value, int least, int most) throws BadArgument {
        if (value < least || value > most) {
            throw new BadArgument("cli.out-of-range", option, least, most, value);
        }
        return value;
    }

    static double within(String option, double value, double least, double most) throws BadArgument {
        if (!(value >= least && value <= most)) {
            throw new BadArgument(
                    "cli.number-out-of-range",
                    option,
                    String.valueOf(least),
                    String.valueOf(most),
                    String.valueOf(value));
        }
        return value;
    }

    static int atLeast(String option, int value, int least) throws BadArgument {
        if (value < least) {
            throw new BadArgument("cli.too-small", option, least, value);
        }
        return value;
    }

    static double positive(String option, double value) throws BadArgument {
        if (!(value > 0)) {
            throw new BadArgument("cli.not-positive", option, String.valueOf(value));
        }
        return value;
    }

    static BadArgument notOneOf(String option, String value, List<String> known) {
        return new BadArgument("cli.not-one-of", option, value, String.join(", ", known));
    }
}
