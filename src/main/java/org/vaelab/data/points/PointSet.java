package org.vaelab.data.points;

import java.util.List;
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
 * 10,000 points of the plane with normal noise, the same on every machine. They lie in the square from −1 to 1, to which noise confines them too;
 * the networks see it as [0, 1].
 */
public final class PointSet implements BuiltIn {

    static final int POINTS = 10_000;

    private static final String NOISE = "noise";
    private static final double MOST_NOISE = 0.5;
    private static final long SEED = 4;

    private final String id;
    private final String title;
    private final Figure figure;

    private PointSet(String id, String title, Figure figure) {
        this.id = id;
        this.title = title;
        this.figure = figure;
    }

    /** All there are. */
    public static List<BuiltIn> all() {
        return List.of(
                new PointSet("spiral", "Spiral of points", Figure.SPIRAL),
                new PointSet("ring", "Ring of points", Figure.RING),
                new PointSet("blobs", "Blobs of points", Figure.BLOBS),
                new PointSet("two-moons", "Two moons of points", Figure.MOONS));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.number(NOISE, 0, MOST_NOISE, figure.usualNoise()));
    }

    @Override
    public Dataset open(Progress progress) throws InterruptedException {
        return open(Choices.NONE, progress);
    }

    @Override
    public Dataset open(Choices choices, Progress progress) throws InterruptedException {
        double noise = Double.parseDouble(choices.of(NOISE).orElse(figure.usualNoise()));
        HeldOutSplit split = HeldOutSplit.tenth(draw(figure, noise, progress));
        return new Dataset(title, id, split.train(), split.heldOut(), figure.classNames());
    }

    static ImageSet draw(Figure figure, double noise, Progress progress) throws InterruptedException {
        float[] coordinates = new float[POINTS * ImageShape.POINT.size()];
        byte[] labels = new byte[POINTS];
        List<Column> columns = List.of(figure.factor());
        ColumnTable.Filling factors = ColumnTable.fill(PixelRoom.inMemory(), POINTS, columns);
        ParallelWork.forEach(
                0,
                POINTS,
                point -> {
                    StableRandom random = StableRandom.forItem(SEED, point);
                    Drawn drawn = figure.draw(random);
                    coordinates[2 * point] = unit(drawn.x() + noise * random.nextGaussian());
                    coordinates[2 * point + 1] = unit(drawn.y() + noise * random.nextGaussian());
                    labels[point] = (byte) drawn.label();
                    factors.put(point, drawn.factor());
                },
                progress);
        return ImageSet.ofPoints(coordinates, labels).withColumns(factors.finish());
    }

    private static float unit(double coordinate) {
        return (float) ImageShape.unitOfPlane(Math.max(-1, Math.min(1, coordinate)));
    }
}
