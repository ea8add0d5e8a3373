package org.vaelab.data.strokes;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.data.StableRandom;
import org.vaelab.data.strokes.Manner.Anchor;

/** How one person writes at one moment: slant, proportions, an unsteady hand, a pen's width and pressure. The figures were fitted by eye to MNIST. */
final class Hand {

    /** Of {@link #values}: lean to the right, turn, width for its height, how far the pen reaches to each side. */
    static final List<String> NAMES = List.of("slant", "turn", "width", "pen");

    private static final double UNIT = 100;
    private static final double MIDDLE = 32;

    private final StableRandom random;
    private final double slant;
    private final double turn;
    private final double width;
    private final double topHeavy;
    private final double topWide;
    private final double bow;
    private final double wobble;
    private final double penRadius;
    private final double pressure;

    private Hand(StableRandom random) {
        this.random = random;
        slant = 0.14 + 0.25 * random.nextGaussian();
        turn = 0.09 * random.nextGaussian();
        width = 1.08 * StrictMath.exp(0.2 * random.nextGaussian());
        topHeavy = 0.25 * random.nextGaussian();
        topWide = 0.25 * random.nextGaussian();
        bow = 0.15 * random.nextGaussian();
        wobble = 4 * StrictMath.exp(0.3 * random.nextGaussian());
        penRadius = 7.2 * StrictMath.exp(0.3 * random.nextGaussian());
        pressure = 0.12;
    }

    /** A hand drawn from the many there are. */
    static Hand any(StableRandom random) {
        return new Hand(random);
    }

    /** What is seen of it in every digit; lengths are shares of a digit's height, the turn is in radians. */
    float[] values() {
        return new float[] {(float) slant, (float) turn, (float) width, (float) (penRadius / UNIT)};
    }

    /** Writes a digit; its height is about 1. */
    List<Trace> write(Manner manner) {
        List<Trace> traces = new ArrayList<>();
        for (List<Anchor> stroke : manner.strokes()) {
            traces.add(write(stroke));
        }
        return traces;
    }

    private Trace write(List<Anchor> stroke) {
        int count = stroke.size();
        double[] x = new double[count];
        double[] y = new double[count];
        double[] radius = new double[count];
        boolean[] corner = new boolean[count];
        for (int i = 0; i < count; i++) {
            Anchor anchor = stroke.get(i);
            double t = anchor.y() / UNIT;
            double bulge = t * (1 - t);
            double across = (anchor.x() + wobble * random.nextGaussian() - MIDDLE) * width * (1 + topWide * (0.5 - t))
                    + bow * bulge * UNIT;
            double down = anchor.y() + topHeavy * bulge * UNIT + wobble * random.nextGaussian();
            double leaning = across - slant * (down - UNIT / 2);
            x[i] = (leaning - turn * down) / UNIT;
            y[i] = (down + turn * leaning) / UNIT;
            radius[i] = penRadius / UNIT * (1 + pressure * random.nextGaussian());
            corner[i] = anchor.corner();
        }
        return new Trace(Spline.along(x, corner), Spline.along(y, corner), Spline.along(radius, corner));
    }
}
