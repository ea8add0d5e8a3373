package org.vaelab.data.idx;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** Makes an image set of an image file and a label file. */
final class IdxImages {

    private IdxImages() {}

    static ImageSet read(IdxFiles.Pair pair, Family family, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        Path file = pair.images();
        IdxFile images = IdxFile.read(file, progress);
        ImageShape shape = shape(file, images.header().sizes());
        int count = images.header().count();
        byte[] labels = labels(pair, count, family);
        if (family.transposed()) {
            transpose(images.data(), shape);
        }
        return new ImageSet(shape, images.data(), labels);
    }

    private static ImageShape shape(Path file, List<Integer> sizes) throws UnreadableDatasetException {
        if (sizes.size() == 3) {
            return ImageShape.grey(sizes.get(1), sizes.get(2));
        }
        if (sizes.size() == 4 && (sizes.get(1) == 1 || sizes.get(1) == 3)) {
            return new ImageShape(sizes.get(1), sizes.get(2), sizes.get(3));
        }
        throw new UnreadableDatasetException(file, "data.idx-not-images", sizes.size());
    }

    private static byte[] labels(IdxFiles.Pair pair, int count, Family family)
            throws UnreadableDatasetException, InterruptedException {
        Optional<Path> file = pair.labels();
        if (file.isEmpty()) {
            byte[] none = new byte[count];
            Arrays.fill(none, (byte) ImageSource.UNLABELLED);
            return none;
        }
        IdxFile labels = IdxFile.read(file.get(), Progress.silent());
        if (labels.header().sizes().size() != 1) {
            throw new UnreadableDatasetException(file.get(), "data.idx-not-labels", labels.header());
        }
        if (labels.header().count() != count) {
            throw new UnreadableDatasetException(
                    file.get(), "data.idx-label-count", labels.header().count(), pair.images(), count);
        }
        return counted(labels.data(), file.get(), family);
    }

    private static byte[] counted(byte[] labels, Path file, Family family) throws UnreadableDatasetException {
        for (int i = 0; i < labels.length; i++) {
            int label = (labels[i] & 0xff) - family.firstLabel();
            if (label < 0 || label > Byte.MAX_VALUE) {
                throw new UnreadableDatasetException(
                        file,
                        "data.idx-label",
                        i,
                        labels[i] & 0xff,
                        family.firstLabel(),
                        Byte.MAX_VALUE + family.firstLabel());
            }
            labels[i] = (byte) label;
        }
        return labels;
    }

    /** EMNIST's images lie on their side and mirrored: pixel (y, x) is stored at (x, y). Only square ones are so distributed. */
    private static void transpose(byte[] pixels, ImageShape shape) {
        int side = shape.width();
        if (shape.height() != side) {
            return;
        }
        for (int image = 0; image < pixels.length; image += side * side) {
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < y; x++) {
                    int above = image + x * side + y;
                    int below = image + y * side + x;
                    byte kept = pixels[above];
                    pixels[above] = pixels[below];
                    pixels[below] = kept;
                }
            }
        }
    }
}
