package org.vaelab.data.npy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageSource;

/** The classes of images, out of an array of whole numbers: one an image, or several, of which one column is taken. */
final class NpyLabels {

    private NpyLabels() {}

    /** Whether an array has a number in that column for each of so many images. */
    static boolean fit(NpyArray array, int images, int column) {
        List<Long> sizes = array.header().shape();
        return array.header().count() == images
                && (sizes.size() == 1 ? column == 0 : sizes.size() == 2 && column < sizes.get(1));
    }

    /**
     * Reads the classes of some images.
     *
     * @param column which number of each image's
     * @param chosen the images, ascending
     * @return of each chosen image, or −1; shape [count]
     */
    static byte[] read(NpyArray array, int column, int... chosen)
            throws UnreadableDatasetException, InterruptedException {
        byte[] labels = new byte[chosen.length];
        Arrays.fill(labels, (byte) ImageSource.UNLABELLED);
        long columns = array.size() / array.header().count();
        int[] next = {0};
        array.read(
                (index, value) -> {
                    if (next[0] < chosen.length && index == chosen[next[0]] * columns + column) {
                        labels[next[0]++] = label(array, value);
                    }
                },
                Progress.silent());
        return labels;
    }

    private static byte label(NpyArray array, double value) throws UnreadableDatasetException {
        if (value != Math.rint(value) || value > Byte.MAX_VALUE) {
            throw new UnreadableDatasetException(array.file(), "images.npy-label", value);
        }
        return value < 0 ? ImageSource.UNLABELLED : (byte) value;
    }

    /** Numbers from 0 to the highest there is; none without labels. */
    static List<String> names(ImageSet images, ImageSet others) {
        int most = Math.max(highest(images), highest(others));
        return IntStream.rangeClosed(0, most).mapToObj(Integer::toString).toList();
    }

    private static int highest(ImageSet images) {
        return IntStream.range(0, images.count()).map(images::label).max().orElse(ImageSource.UNLABELLED);
    }
}
