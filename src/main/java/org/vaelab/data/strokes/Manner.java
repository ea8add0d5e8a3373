package org.vaelab.data.strokes;

import java.util.List;

/**
 * One way of writing a digit.
 *
 * @param digit 0 to 9
 * @param name tells it from the digit's other ways
 * @param weight how often it is seen, relative to the digit's other ways
 * @param strokes in the order in which the pen draws them
 */
record Manner(int digit, String name, double weight, List<List<Anchor>> strokes) {

    Manner {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /**
     * A point the pen passes through.
     *
     * @param x to the right; a digit is about 100 high
     * @param y downwards
     * @param corner whether the pen changes direction here at once
     */
    record Anchor(double x, double y, boolean corner) {}
}
