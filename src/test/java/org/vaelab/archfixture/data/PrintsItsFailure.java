package org.vaelab.archfixture.data;

/** Offends: only the command line prints, and a failure is logged. */
public final class PrintsItsFailure {

    private PrintsItsFailure() {}

    public static void show(RuntimeException failure) {
        failure.printStackTrace();
    }
}
