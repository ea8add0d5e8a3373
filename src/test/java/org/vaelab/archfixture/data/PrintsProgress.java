package org.vaelab.archfixture.data;

/** Offends: only the command line prints. */
public final class PrintsProgress {

    private PrintsProgress() {}

    public static void show(int percent) {
        System.out.println(percent);
    }
}
