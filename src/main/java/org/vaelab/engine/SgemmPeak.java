package org.vaelab.engine;

import org.bytedeco.javacpp.FloatPointer;

/** How fast BLAS is on one core here and now: the yardstick for our own use of it. */
final class SgemmPeak {

    private static final int SIZE = 1024;
    private static final int TRIES = 12;

    private SgemmPeak() {}

    /** The best of a few products of square matrices, in 10⁹ multiplications and additions a second. */
    static double gflops() {
        NativeLibrary.oneThread();
        try (NativeFloats x = cleared();
                NativeFloats w = cleared();
                NativeFloats y = cleared()) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < TRIES; i++) {
                best = Math.min(best, nanos(x.view(), w.view(), y.view()));
            }
            return 2.0 * SIZE * SIZE * SIZE / best;
        }
    }

    private static long nanos(FloatPointer x, FloatPointer w, FloatPointer y) {
        long start = System.nanoTime();
        Gemm.forward(x, w, y, SIZE, SIZE, SIZE);
        return System.nanoTime() - start;
    }

    /** Memory that was never written may hold numbers so small that the processor slows down. */
    private static NativeFloats cleared() {
        NativeFloats matrix = NativeFloats.ofLength((long) SIZE * SIZE);
        matrix.put(0, new float[SIZE * SIZE], 0, SIZE * SIZE);
        return matrix;
    }
}
