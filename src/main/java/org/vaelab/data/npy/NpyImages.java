package org.vaelab.data.npy;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.points.Extent;
import org.vaelab.data.points.PointFilling;
import org.vaelab.data.points.Square;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** Images taken out of an array: all of them, or where they are too many for memory, one at random of each so many. */
final class NpyImages {

    private static final long SEED = 20;

    private final NpyArray array;
    private final PixelRoom room;
    private final Layout layout;
    private final int every;

    NpyImages(NpyArray array, PixelRoom room) throws UnreadableDatasetException {
        this.array = array;
        this.room = room;
        layout = Layout.of(array);
        long needed = (long) array.header().count()
                * (layout.shape().isPoint()
                        ? PointFilling.BYTES
                        : layout.shape().size());
        long most = room.bytes();
        every = (int) Math.max(1, Math.min(array.header().count(), (needed + most - 1) / most));
    }

    /** One of how many images is taken. */
    int every() {
        return every;
    }

    /** How many images there are in the file. */
    int total() {
        return array.header().count();
    }

    /** Which images are taken; shape [count]. */
    int[] chosen() {
        int count = array.header().count() / every;
        return IntStream.range(0, count)
                .map(i -> every == 1
                        ? i
                        : i * every + StableRandom.forItem(SEED, i).nextInt(every))
                .toArray();
    }

    ImageShape shape() {
        return layout.shape();
    }

    /** Widens an extent by all points. */
    void measure(Extent extent) throws UnreadableDatasetException, InterruptedException {
        NpyPoints.forEach(array, (point, x, y) -> extent.take(x, y), Progress.silent());
    }

    /** @param square into which points are brought; empty for images */
    ImageSet read(Optional<Square> square, Progress progress) throws UnreadableDatasetException, InterruptedException {
        return square.isPresent() ? readPoints(square.get(), progress) : readImages(progress);
    }

    private ImageSet readPoints(Square square, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        int[] chosen = chosen();
        PointFilling filling = new PointFilling(room, chosen.length, square);
        NpyPoints.forEach(
                array,
                (point, x, y) -> {
                    int slot = point / every;
                    if (slot < chosen.length && chosen[slot] == point) {
                        filling.put(slot, x, y);
                    }
                },
                progress);
        return filling.finish(unlabelled(chosen.length));
    }

    private static byte[] unlabelled(int count) {
        byte[] labels = new byte[count];
        Arrays.fill(labels, (byte) ImageSource.UNLABELLED);
        return labels;
    }

    private ImageSet readImages(Progress progress) throws UnreadableDatasetException, InterruptedException {
        ValueRange range = ValueRange.of(array, (done, total) -> progress.report(done, 2 * total));
        int[] chosen = chosen();
        int size = layout.shape().size();
        PixelSink sink = room.take(chosen.length, size);
        byte[] pixels = new byte[size];
        array.read(
                (index, value) -> {
                    int image = (int) (index / size);
                    int slot = image / every;
                    if (slot < chosen.length && chosen[slot] == image) {
                        int at = (int) (index % size);
                        pixels[layout.place(at)] = range.stored(value);
                        if (at == size - 1) {
                            progress.images(slot + 1L, chosen.length);
                            sink.put(slot, pixels, 0);
                        }
                    }
                },
                (done, total) -> progress.report(total + done, 2 * total));
        return new ImageSet(
                layout.shape(), sink.finish(), IntStream.range(0, chosen.length).toArray(), unlabelled(chosen.length));
    }
}
