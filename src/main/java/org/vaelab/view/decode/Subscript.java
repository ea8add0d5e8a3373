package org.vaelab.view.decode;

/** Names of coordinates: z₁, z₂ … z₆₄. */
public final class Subscript {

    private Subscript() {}

    /** The name of a dimension counted from 0; people count from 1. */
    public static String z(int dimension) {
        StringBuilder name = new StringBuilder("z");
        Integer.toString(dimension + 1).chars().forEach(digit -> name.append((char) ('₀' + digit - '0')));
        return name.toString();
    }
}
