package org.vaelab.data.moon;

import java.util.List;
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
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;
import org.vaelab.vae.ImageShape;

/**
 * Built-in images of the moon from a thin crescent to full, 28×28 grey, the same on every machine. All that differs is the share of the disc
 * that is lit, so that one number is code enough, unless tilt, size or noise are chosen beside it.
 */
public final class Moon implements BuiltIn {

    public static final String ID = "moon";

    private static final int IMAGES = 6_000;
    private static final long SEED = 3;
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
    public List<Option> options() {
        return MoonChoices.OPTIONS;
    }

    @Override
    public Dataset open(Progress progress) throws InterruptedException {
        return open(Choices.NONE, progress);
    }

    @Override
    public Dataset open(Choices choices, Progress progress) throws InterruptedException {
        HeldOutSplit split = HeldOutSplit.tenth(draw(MoonChoices.of(choices), progress));
        return new Dataset(title(), ID, split.train(), split.heldOut(), CLASS_NAMES);
    }

    /** The share of the disc that is lit in an image of {@link #draw}, uniform from 0.04 to 1. */
    static double lit(int image) {
        return Phase.draw(StableRandom.forItem(SEED, image), MoonChoices.NONE).lit();
    }

    static ImageSet draw(Progress progress) throws InterruptedException {
        return draw(MoonChoices.NONE, progress);
    }

    static ImageSet draw(MoonChoices choices, Progress progress) throws InterruptedException {
        ImageShape shape = ImageShape.grey(MoonPainter.SIDE, MoonPainter.SIDE);
        byte[] pixels = new byte[IMAGES * shape.size()];
        byte[] labels = new byte[IMAGES];
        ColumnTable.Filling factors = ColumnTable.fill(PixelRoom.inMemory(), IMAGES, Column.ofNumbers(choices.names()));
        ParallelWork.forEach(
                0,
                IMAGES,
                image -> {
                    StableRandom random = StableRandom.forItem(SEED, image);
                    Phase phase = Phase.draw(random, choices);
                    labels[image] = (byte) IntStream.range(0, CLASS_ENDS.length)
                            .filter(i -> phase.lit() >= CLASS_ENDS[i])
                            .count();
                    factors.put(image, choices.values(phase));
                    MoonPainter.paint(phase, pixels, image * shape.size());
                    if (choices.noise() > 0) {
                        addNoise(choices.noise(), random, pixels, image * shape.size(), shape.size());
                    }
                },
                progress);
        return new ImageSet(shape, pixels, labels).withColumns(factors.finish());
    }

    private static void addNoise(double deviation, StableRandom random, byte[] pixels, int from, int count) {
        for (int i = from; i < from + count; i++) {
            double noisy = (pixels[i] & 0xff) + 255 * deviation * random.nextGaussian();
            pixels[i] = (byte) Math.round(Math.max(0, Math.min(255, noisy)));
        }
    }
}
