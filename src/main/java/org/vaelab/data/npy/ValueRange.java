package org.vaelab.data.npy;

import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

/**
 * The numbers that stand for black and white.
 *
 * @param black becomes 0
 * @param white becomes 255
 */
record ValueRange(double black, double white) {

    /** Chosen by the least and the greatest number there is: [0, 1], [−1, 1] or [0, 255]. */
    static ValueRange of(NpyArray array, Progress progress) throws UnreadableDatasetException, InterruptedException {
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        array.read(
                (index, value) -> {
                    if (!Double.isFinite(value)) {
                        long image = index / (array.size() / array.header().count());
                        throw new UnreadableDatasetException(array.file(), "images.not-finite", image, value);
                    }
                    ends[0] = Math.min(ends[0], value);
                    ends[1] = Math.max(ends[1], value);
                },
                progress);
        if (ends[0] >= 0 && ends[1] <= 255) {
            return new ValueRange(0, ends[1] <= 1 ? 1 : 255);
        }
        if (ends[0] >= -1 && ends[1] <= 1 && array.header().type().isFraction()) {
            return new ValueRange(-1, 1);
        }
        throw new UnreadableDatasetException(array.file(), "images.value-range", ends[0], ends[1]);
    }

    byte stored(double value) {
        return (byte) Math.round((value - black) * 255 / (white - black));
    }
}
