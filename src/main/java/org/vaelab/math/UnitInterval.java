package org.vaelab.math;

/** Brings numbers into [0, 1], where pixels are shown. */
public final class UnitInterval {

    private UnitInterval() {}

    /** In place, the first {@code length} numbers; NaN stays NaN. */
    public static void clamp(float[] values, int length) {
        for (int i = 0; i < length; i++) {
            values[i] = Math.max(0f, Math.min(1f, values[i]));
        }
    }
}
