package org.vaelab.data.npy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelStore;
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageSource;

/** Images taken out of an array: all of them, or where they are too many for memory, one at random of each so many. */
final class NpyImages {

    private static final int IMAGES_PER_BLOCK = 1024;
    private static final long SEED = 20;

    private final NpyArray array;
    private final Layout layout;
    private final int every;

    /** @param memory bytes the images may take */
    NpyImages(NpyArray array, long memory) throws UnreadableDatasetException {
        this.array = array;
        layout = Layout.of(array);
        long needed = (long) array.header().count() * layout.shape().size();
        every = (int) Math.max(1, Math.min(array.header().count(), (needed + memory - 1) / memory));
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

    ImageSet read(Progress progress) throws UnreadableDatasetException, InterruptedException {
        ValueRange range = ValueRange.of(array, (done, total) -> progress.report(done, 2 * total));
        int[] chosen = chosen();
        int size = layout.shape().size();
        byte[][] blocks = IntStream.iterate(0, from -> from < chosen.length, from -> from + IMAGES_PER_BLOCK)
                .mapToObj(from -> new byte[Math.min(IMAGES_PER_BLOCK, chosen.length - from) * size])
                .toArray(byte[][]::new);
        array.read(
                (index, value) -> {
                    int image = (int) (index / size);
                    int slot = image / every;
                    if (slot < chosen.length && chosen[slot] == image) {
                        int place = slot % IMAGES_PER_BLOCK * size + layout.place((int) (index % size));
                        blocks[slot / IMAGES_PER_BLOCK][place] = range.stored(value);
                    }
                },
                (done, total) -> progress.report(total + done, 2 * total));
        byte[] labels = new byte[chosen.length];
        Arrays.fill(labels, (byte) ImageSource.UNLABELLED);
        PixelStore store = new PixelStore(
                size,
                IMAGES_PER_BLOCK,
                Arrays.stream(blocks).map(ByteBuffer::wrap).toArray(ByteBuffer[]::new));
        return new ImageSet(
                layout.shape(), store, IntStream.range(0, chosen.length).toArray(), labels);
    }
}
