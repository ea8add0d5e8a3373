package org.vaelab.data.moon;

import java.util.List;
import java.util.stream.IntStream;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Dataset;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.ParallelWork;
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;
import org.vaelab.vae.ImageShape;

/**
 * Built-in images of the moon from a thin crescent to full, 28×28 grey, the same on every machine. All that differs is the share of the disc
 * that is lit, so that one number is code enough.
 */
public final class Moon implements BuiltIn {

    public static final String ID = "moon";

    private static final int IMAGES = 6_000;
    private static final long SEED = 3;
    private static final double THINNEST = 0.04;
    private static final List<String> CLASS_NAMES = List.of("crescent", "half", "gibbous", "full");
    private static final double[] CLASS_ENDS = {0.35, 0.65, 0.95};

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Moon";
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Dataset open(Progress progress) throws InterruptedException {
        HeldOutSplit split = HeldOutSplit.tenth(draw(progress));
        return new Dataset(title(), ID, split.train(), split.heldOut(), CLASS_NAMES);
    }

    /** The true factor of an image of {@link #draw}: the share of the disc that is lit, uniform from 0.04 to 1. */
    static double lit(int image) {
        return THINNEST + (1 - THINNEST) * StableRandom.forItem(SEED, image).nextDouble();
    }

    static ImageSet draw(Progress progress) throws InterruptedException {
        ImageShape shape = ImageShape.grey(MoonPainter.SIDE, MoonPainter.SIDE);
        byte[] pixels = new byte[IMAGES * shape.size()];
        byte[] labels = new byte[IMAGES];
        ParallelWork.forEach(
                0,
                IMAGES,
                image -> {
                    double lit = lit(image);
                    labels[image] = (byte) IntStream.range(0, CLASS_ENDS.length)
                            .filter(i -> lit >= CLASS_ENDS[i])
                            .count();
                    MoonPainter.paint(lit, pixels, image * shape.size());
                },
                progress);
        return new ImageSet(shape, pixels, labels);
    }
}
