package org.vaelab.archfixture.math;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Offends against nothing, though it uses arrays, primitives and the JDK. */
public final class HarmlessFormula {

    private HarmlessFormula() {}

    public static double sum(double @Nullable [] values) {
        return values == null ? 0 : Arrays.stream(values).sum();
    }
}
