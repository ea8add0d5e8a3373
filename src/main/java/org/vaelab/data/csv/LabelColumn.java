package org.vaelab.data.csv;

/** Whether a column may hold classes: whole numbers up to 127, not all the same. */
final class LabelColumn {

    private boolean whole = true;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    void take(double value) {
        whole &= value == Math.rint(value);
        least = Math.min(least, value);
        most = Math.max(most, value);
    }

    boolean isLikely() {
        return whole && least < most && most <= Byte.MAX_VALUE;
    }
}
