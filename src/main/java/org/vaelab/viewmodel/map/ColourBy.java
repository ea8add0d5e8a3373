package org.vaelab.viewmodel.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a point's colour tells.
 *
 * @param column the name of a column of the data; empty for what every data set has
 */
public record ColourBy(Kind kind, String column) {

    /** Where the colours come from. */
    public enum Kind {
        CLASS,
        RECONSTRUCTION,
        KL,
        COLUMN
    }

    private static final String COLUMN = "column ";

    public static final ColourBy CLASS = new ColourBy(Kind.CLASS, "");
    public static final ColourBy RECONSTRUCTION = new ColourBy(Kind.RECONSTRUCTION, "");
    public static final ColourBy KL = new ColourBy(Kind.KL, "");

    /** What can be told of any data. */
    public static final List<ColourBy> ALWAYS = List.of(CLASS, RECONSTRUCTION, KL);

    public static ColourBy column(String name) {
        return new ColourBy(Kind.COLUMN, name);
    }

    /** Whether it is a term of the objective, which changes as the model learns. */
    public boolean isTerm() {
        return kind == Kind.RECONSTRUCTION || kind == Kind.KL;
    }

    /** As a model's file keeps it. */
    String word() {
        return kind == Kind.COLUMN ? COLUMN + column : kind.name().toLowerCase(Locale.ROOT);
    }

    /** What {@link #word} wrote; empty for what this version does not know. */
    static Optional<ColourBy> ofWord(String word) {
        return word.startsWith(COLUMN)
                ? Optional.of(column(word.substring(COLUMN.length())))
                : ALWAYS.stream().filter(by -> by.word().equals(word)).findFirst();
    }
}
