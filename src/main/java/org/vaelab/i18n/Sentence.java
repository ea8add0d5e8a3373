package org.vaelab.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something to tell a person, in no language yet: {@link Messages#get(Sentence)} says it in theirs.
 *
 * @param key of its text
 * @param arguments for the text's places, in order; one may be a sentence itself
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** A sentence whose place {@code {0}} is what it is about, a file for instance, and whose other places follow. */
    public static Sentence about(Object subject, String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(more));
        arguments.add(0, subject);
        return new Sentence(key, arguments);
    }

    /** For logs, which are read where the program is made. */
    public String inEnglish() {
        return new Messages(Locale.ENGLISH).get(this);
    }
}
