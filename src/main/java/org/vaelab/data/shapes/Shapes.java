package org.vaelab.data.shapes;

import java.util.List;
import java.util.Locale;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Dataset;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.ParallelWork;
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;
import org.vaelab.vae.ImageShape;

/**
 * Built-in images in the manner of dSprites (Matthey et al., 2017), 32×32 grey, the same on every machine: a square, an ellipse or a heart of
 * any scale and rotation anywhere, each factor independent of the others.
 */
public final class Shapes implements BuiltIn {

    public static final String ID = "shapes";

    static final int SIDE = 32;

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
    public Dataset open(Progress progress) throws InterruptedException {
        List<String> names = Kind.ALL.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        HeldOutSplit split = HeldOutSplit.tenth(draw(IMAGES, progress));
        return new Dataset(title(), ID, split.train(), split.heldOut(), names);
    }

    /** The true factors of an image of {@link #draw}. */
    static Factors factors(int image) {
        return Factors.draw(StableRandom.forItem(SEED, image));
    }

    static ImageSet draw(int count, Progress progress) throws InterruptedException {
        ImageShape shape = ImageShape.grey(SIDE, SIDE);
        byte[] pixels = new byte[count * shape.size()];
        byte[] labels = new byte[count];
        ParallelWork.forEach(
                0,
                count,
                image -> {
                    Factors factors = factors(image);
                    labels[image] = (byte) Kind.ALL.indexOf(factors.kind());
                    paint(factors, pixels, image * shape.size());
                },
                progress);
        return new ImageSet(shape, pixels, labels);
    }

    /** Paints one image, row-major. */
    static void paint(Factors factors, byte[] target, int offset) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                target[offset + y * SIDE + x] = (byte) (255 * points(factors, x, y) / (POINTS * POINTS));
            }
        }
    }

    private static int points(Factors factors, int x, int y) {
        int inside = 0;
        for (int j = 0; j < POINTS; j++) {
            double v = 2 * (y + (j + 0.5) / POINTS) / SIDE - 1;
            for (int i = 0; i < POINTS; i++) {
                double u = 2 * (x + (i + 0.5) / POINTS) / SIDE - 1;
                inside += factors.covers(u, v) ? 1 : 0;
            }
        }
        return inside;
    }
}
