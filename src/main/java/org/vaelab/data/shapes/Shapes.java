package org.vaelab.data.shapes;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Choices;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.Dataset;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Option;
import org.vaelab.data.ParallelWork;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;
import org.vaelab.vae.ImageShape;

/**
 * Built-in images in the manner of dSprites (Matthey et al., 2017), 64×64 grey as those or 32×32, the same on every machine: a square, an
 * ellipse or a heart of any scale and rotation anywhere, each factor independent of the others.
 */
public final class Shapes implements BuiltIn {

    public static final String ID = "shapes";

    private static final String SIDE = "side";
    private static final Option SIDES = Option.oneOf(SIDE, "64", "32");

    private static final int IMAGES = 20_000;
    private static final long SEED = 4;

    /** Points a pixel is judged by, each way. */
    private static final int POINTS = 3;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Shapes";
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(SIDES);
    }

    @Override
    public Dataset open(Progress progress) throws InterruptedException {
        return open(Choices.NONE, progress);
    }

    @Override
    public Dataset open(Choices choices, Progress progress) throws InterruptedException {
        List<String> names = Kind.ALL.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        int side = Integer.parseInt(choices.of(SIDE).orElse(SIDES.usual()));
        HeldOutSplit split = HeldOutSplit.tenth(draw(IMAGES, side, progress));
        return new Dataset(title(), ID, split.train(), split.heldOut(), names);
    }

    /** The true factors of an image of {@link #draw}. */
    static Factors factors(int image) {
        return Factors.draw(StableRandom.forItem(SEED, image));
    }

    /** @param side of an image in pixels */
    static ImageSet draw(int count, int side, Progress progress) throws InterruptedException {
        ImageShape shape = ImageShape.grey(side, side);
        PixelSink sink = PixelRoom.inMemory().take(count, shape.size());
        byte[] labels = new byte[count];
        ColumnTable.Filling columns = ColumnTable.fill(PixelRoom.inMemory(), count, Column.ofNumbers(Factors.NAMES));
        ParallelWork.forEach(
                0,
                count,
                image -> {
                    Factors factors = factors(image);
                    labels[image] = (byte) Kind.ALL.indexOf(factors.kind());
                    columns.put(image, factors.values());
                    byte[] pixels = new byte[shape.size()];
                    paint(factors, side, pixels);
                    sink.put(image, pixels, 0);
                },
                progress);
        return new ImageSet(shape, sink.finish(), IntStream.range(0, count).toArray(), labels)
                .withColumns(columns.finish());
    }

    /** Paints one image, row-major. */
    static void paint(Factors factors, int side, byte[] target) {
        Factors.Placed placed = factors.placed();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                target[y * side + x] = (byte) (255 * points(placed, x, y, side) / (POINTS * POINTS));
            }
        }
    }

    private static int points(Factors.Placed placed, int x, int y, int side) {
        int inside = 0;
        for (int j = 0; j < POINTS; j++) {
            double v = 2 * (y + (j + 0.5) / POINTS) / side - 1;
            for (int i = 0; i < POINTS; i++) {
                double u = 2 * (x + (i + 0.5) / POINTS) / side - 1;
                inside += placed.covers(u, v) ? 1 : 0;
            }
        }
        return inside;
    }
}
