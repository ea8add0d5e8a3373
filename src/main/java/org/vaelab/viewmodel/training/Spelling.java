package org.vaelab.viewmodel.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What a field's text says, however it is written: {@code 256,128} are the widths {@code 256, 128}, and {@code 1.0} is the number {@code 1}. */
final class Spelling {

    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    private Spelling() {}

    static boolean saysTheSame(String one, String other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(text.strip()).map(Spelling::number).toList();
    }

    private static String number(String word) {
        try {
            return new BigDecimal(word).stripTrailingZeros().toString();
        } catch (NumberFormatException e) {
            // A choice's name, or what the field refuses anyway.
            return word;
        }
    }
}
