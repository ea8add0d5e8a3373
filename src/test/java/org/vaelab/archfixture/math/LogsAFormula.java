package org.vaelab.archfixture.math;

import org.slf4j.LoggerFactory;

/** Offends: math sees only the JDK. */
public final class LogsAFormula {

    private LogsAFormula() {}

    public static double squared(double value) {
        LoggerFactory.getLogger("math").debug("squaring {}", value);
        return value * value;
    }
}
