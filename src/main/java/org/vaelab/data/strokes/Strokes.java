package org.vaelab.data.strokes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;
import org.vaelab.vae.ImageShape;

/** The built-in data set: handwritten-looking digits, 28×28 grey, the same on every machine for the same seed. Image i shows digit i mod 10. */
public final class Strokes implements BuiltIn {

    public static final String ID = "strokes";

    private static final int TRAINING_IMAGES = 20_000;
    private static final int HELD_OUT_IMAGES = 4_000;
    private static final long SEED = 1;
    private static final int CLASSES = 10;
    private static final int BLOCK = 500;
    private static final ImageShape SHAPE = ImageShape.grey(Normaliser.SIDE, Normaliser.SIDE);
    private static final List<String> CLASS_NAMES = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Strokes";
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Dataset open(Progress progress) throws InterruptedException {
        int all = TRAINING_IMAGES + HELD_OUT_IMAGES;
        ImageSet drawn = draw(SEED, all, progress);
        ImageSet train = drawn.select(IntStream.range(0, TRAINING_IMAGES).toArray());
        ImageSet heldOut = drawn.select(IntStream.range(TRAINING_IMAGES, all).toArray());
        return new Dataset(title(), ID, train, heldOut, CLASS_NAMES);
    }

    /** The first {@code count} images that a seed gives, drawn on all processors; their number changes nothing. */
    public static ImageSet draw(long seed, int count, Progress progress) throws InterruptedException {
        MannerBook book = MannerBook.standard();
        byte[] pixels = new byte[Math.multiplyExact(count, SHAPE.size())];
        byte[] labels = new byte[count];
        ColumnTable.Filling factors = ColumnTable.fill(PixelRoom.inMemory(), count, columns(book));
        for (int from = 0; from < count; from += 8 * BLOCK) {
            if (Thread.interrupted()) {
                throw new InterruptedException("drawing was cancelled");
            }
            int start = from;
            IntStream.iterate(from, block -> block < Math.min(start + 8 * BLOCK, count), block -> block + BLOCK)
                    .parallel()
                    .forEach(block -> {
                        Normaliser normaliser = new Normaliser();
                        for (int i = block; i < Math.min(block + BLOCK, count); i++) {
                            labels[i] = (byte) (i % CLASSES);
                            StableRandom random = StableRandom.forItem(seed, i);
                            Manner manner = book.pick(labels[i], random);
                            Hand hand = Hand.any(random);
                            factors.put(i, factors(book, manner, hand));
                            normaliser.render(hand.write(manner), pixels, i * SHAPE.size());
                        }
                    });
            progress.report(Math.min(count, from + 8 * BLOCK), count);
        }
        return new ImageSet(SHAPE, pixels, labels).withColumns(factors.finish());
    }

    /** What the hand is like, and which of the digit's ways it writes. */
    private static List<Column> columns(MannerBook book) {
        List<Column> columns = new ArrayList<>(Column.ofNumbers(Hand.NAMES));
        columns.add(new Column("way", book.names()));
        return columns;
    }

    private static float[] factors(MannerBook book, Manner manner, Hand hand) {
        float[] values = Arrays.copyOf(hand.values(), Hand.NAMES.size() + 1);
        values[Hand.NAMES.size()] = book.number(manner);
        return values;
    }
}
