package org.vaelab.data;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What finds data again: a built-in's id or a path, and what was chosen where reading it leaves a choice. As one text,
 * {@code /home/me/cats::fit=pad,size=64x64}, it is kept with a model and taken by the command line.
 */
public record DataName(String source, Choices choices) {

    private static final String BEFORE_CHOICES = "::";
    private static final Pattern CHOICE = Pattern.compile("([a-z-]{1,20})=([\\w.+-]{1,40})");

    /** A text that does not end in choices is a source as a whole. */
    public static DataName parse(String text) {
        int end = text.lastIndexOf(BEFORE_CHOICES);
        return (end < 0 ? Optional.<Choices>empty() : choices(text.substring(end + BEFORE_CHOICES.length())))
                .map(choices -> new DataName(text.substring(0, end), choices))
                .orElseGet(() -> new DataName(text, Choices.NONE));
    }

    private static Optional<Choices> choices(String text) {
        Map<String, String> texts = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            var choice = CHOICE.matcher(part);
            if (!choice.matches()) {
                return Optional.empty();
            }
            texts.put(choice.group(1), choice.group(2));
        }
        return Optional.of(new Choices(texts));
    }

    @Override
    public String toString() {
        return choices.isEmpty() ? source : source + BEFORE_CHOICES + choices;
    }
}
