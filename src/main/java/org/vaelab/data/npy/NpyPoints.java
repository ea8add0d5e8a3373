package org.vaelab.data.npy;

import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

/** An array [count, 2] as points of the plane. */
final class NpyPoints {

    /** Hears each point. */
    @FunctionalInterface
    interface Reader {

        void take(int point, double x, double y);
    }

    private NpyPoints() {}

    /** Reads all points in their order; every coordinate must be finite. */
    static void forEach(NpyArray array, Reader reader, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        double[] x = {0};
        array.read(
                (index, value) -> {
                    int point = (int) (index / 2);
                    if (!Float.isFinite((float) value)) {
                        throw new UnreadableDatasetException(array.file(), "images.points-not-finite", point, value);
                    }
                    if (index % 2 == 0) {
                        x[0] = value;
                    } else {
                        reader.take(point, x[0], value);
                    }
                },
                progress);
    }
}
