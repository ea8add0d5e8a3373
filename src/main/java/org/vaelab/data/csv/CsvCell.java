package org.vaelab.data.csv;

/** A text as one cell of a table with commas. */
public final class CsvCell {

    private CsvCell() {}

    /** In quotes where a comma, a quote or a new line would end it (RFC 4180). */
    public static String of(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
