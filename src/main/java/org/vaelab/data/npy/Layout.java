package org.vaelab.data.npy;

import java.util.List;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;

/**
 * How an array's axes are images.
 *
 * @param shape of one image
 * @param channelsLast whether the colours of a pixel lie together
 */
record Layout(ImageShape shape, boolean channelsLast) {

    /**
     * [count, 2], points of the plane; [count, height, width], [count, height, width, channels], [count, channels, height, width], or [count, numbers] of square images, in
     * colour where a third of the numbers is a square.
     */
    static Layout of(NpyArray array) throws UnreadableDatasetException {
        List<Long> sizes = array.header().shape();
        if (sizes.size() == 2 && sizes.get(1) == ImageShape.POINT.size()) {
            return new Layout(ImageShape.POINT, false);
        }
        if (sizes.size() == 2) {
            return square(array, sizes.get(1));
        }
        if (sizes.size() == 3) {
            return layout(array, 1, sizes.get(1), sizes.get(2), false);
        }
        if (sizes.size() == 4 && isChannels(sizes.get(3))) {
            return layout(array, sizes.get(3), sizes.get(1), sizes.get(2), true);
        }
        if (sizes.size() == 4 && isChannels(sizes.get(1))) {
            return layout(array, sizes.get(1), sizes.get(2), sizes.get(3), false);
        }
        throw notImages(array);
    }

    private static boolean isChannels(long size) {
        return size == 1 || size == 3;
    }

    private static Layout square(NpyArray array, long numbers) throws UnreadableDatasetException {
        for (int channels : new int[] {1, 3}) {
            long side = Math.round(Math.sqrt(numbers / (double) channels));
            if (side > 0 && side * side * channels == numbers) {
                return layout(array, channels, side, side, false);
            }
        }
        throw notImages(array);
    }

    private static Layout layout(NpyArray array, long channels, long height, long width, boolean last)
            throws UnreadableDatasetException {
        if ((double) channels * height * width > ImageShape.MAX_SIZE) {
            throw notImages(array);
        }
        return new Layout(new ImageShape((int) channels, (int) height, (int) width), last);
    }

    private static UnreadableDatasetException notImages(NpyArray array) {
        return new UnreadableDatasetException(
                array.file(), "images.npy-not-images", array.header().shape().toString());
    }

    /** Where number {@code i} of an image belongs in the order of {@link ImageShape}. */
    int place(int i) {
        if (!channelsLast) {
            return i;
        }
        int channels = shape.channels();
        return i % channels * (shape.height() * shape.width()) + i / channels;
    }
}
