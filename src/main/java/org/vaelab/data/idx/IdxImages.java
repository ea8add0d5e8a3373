package org.vaelab.data.idx;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.data.PixelStore;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.idx.IdxHeader.MalformedException;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** Makes an image set of an image file and a label file. */
final class IdxImages {

    private static final int TOLD_EVERY = 1024;
    private static final long MEGABYTE = 1 << 20;

    private IdxImages() {}

    static ImageSet read(IdxFiles.Pair pair, Family family, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        Path file = pair.images();
        return IdxFile.readBody(file, (header, in) -> {
            ImageShape shape = shape(file, header.sizes());
            if (header.claimedLength() > room.bytes()) {
                throw new MalformedException("data.idx-memory", header, 2 * room.bytes() / MEGABYTE);
            }
            byte[] labels = labels(pair, header.count(), family);
            PixelStore pixels = pixels(in, header.count(), shape, family.transposed(), progress, room);
            return new ImageSet(shape, pixels, IntStream.range(0, labels.length).toArray(), labels);
        });
    }

    private static PixelStore pixels(
            DataInputStream in, int count, ImageShape shape, boolean transposed, Progress progress, PixelRoom room)
            throws IOException, InterruptedException {
        PixelSink sink = room.take(count, shape.size());
        byte[] image = new byte[shape.size()];
        for (int i = 0; i < count; i++) {
            in.readFully(image);
            if (transposed) {
                transpose(image, shape);
            }
            sink.put(i, image, 0);
            if (i % TOLD_EVERY == 0) {
                progress.report(i, count);
                progress.images(i, count);
                if (Thread.interrupted()) {
                    throw new InterruptedException("reading images was cancelled");
                }
            }
        }
        progress.report(count, count);
        return sink.finish();
    }

    private static ImageShape shape(Path file, List<Integer> sizes) throws UnreadableDatasetException {
        if (sizes.stream().skip(1).mapToDouble(size -> size).reduce(1, (a, b) -> a * b) > ImageShape.MAX_SIZE) {
            throw new UnreadableDatasetException(file, "data.idx-images-too-large", sizes.toString());
        }
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
            if (labels[i] == ImageSource.UNLABELLED) {
                // As export-data writes an image without a class: 255.
                continue;
            }
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
    private static void transpose(byte[] image, ImageShape shape) {
        int side = shape.width();
        if (shape.height() != side) {
            return;
        }
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < y; x++) {
                byte kept = image[x * side + y];
                image[x * side + y] = image[y * side + x];
                image[y * side + x] = kept;
            }
        }
    }
}
