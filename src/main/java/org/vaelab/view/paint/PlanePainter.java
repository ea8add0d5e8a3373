package org.vaelab.view.paint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PlanePicture;
import org.vaelab.vae.ImageSource;

/** Points of the plane among the points that were learned from, which are faint; or one alone, as small as an image. */
public final class PlanePainter {

    /** Of a picture of one point alone. */
    static final int SMALL_SIDE = 28;

    /** Of a picture of the plane. */
    public static final int SIDE = 240;

    /** A sample of the data shows where they lie, and is painted between two frames. */
    private static final int MOST_FAINT = 3_000;

    private static final double FAINT = 0.35;
    private static final int INK = 255;

    private PlanePainter() {}

    /** One point alone. */
    static ArgbImage small(MeanImage point, Paper paper) {
        return new PlanePicture(SMALL_SIDE, paper.grey(0))
                .dot(point.get(0), point.get(1), 2, paper.grey(INK), 1)
                .image();
    }

    /** A point and where another one lies that it should be. */
    static ArgbImage residual(MeanImage original, MeanImage reconstruction, Paper paper) {
        return pair(new PlanePicture(SMALL_SIDE, paper.grey(0)), original, reconstruction, paper, 2, true)
                .image();
    }

    /**
     * One point, large.
     *
     * @param data what is learned from; null while there are none
     */
    public static ArgbImage one(MeanImage point, @Nullable ImageSource data, Paper paper) {
        return plane(data, paper)
                .dot(point.get(0), point.get(1), 6, paper.grey(0), 1)
                .dot(point.get(0), point.get(1), 5, ResidualPainter.TOO_MUCH, 1)
                .image();
    }

    /** Many points. */
    public static ArgbImage many(List<MeanImage> points, @Nullable ImageSource data, Paper paper) {
        PlanePicture picture = plane(data, paper);
        points.forEach(point -> picture.dot(point.get(0), point.get(1), 1.5, ResidualPainter.TOO_MUCH, 1));
        return picture.image();
    }

    /** Originals in blue and what is made of them in orange, with a line from each to each where that is wanted. */
    public static ArgbImage pairs(
            List<MeanImage> originals,
            List<MeanImage> reconstructions,
            boolean lines,
            @Nullable ImageSource data,
            Paper paper) {
        PlanePicture picture = plane(data, paper);
        for (int i = 0; i < originals.size(); i++) {
            pair(picture, originals.get(i), reconstructions.get(i), paper, 1.5, lines);
        }
        return picture.image();
    }

    private static PlanePicture pair(
            PlanePicture picture,
            MeanImage original,
            MeanImage reconstruction,
            Paper paper,
            double radius,
            boolean line) {
        if (line) {
            picture.line(
                    original.get(0), original.get(1), reconstruction.get(0), reconstruction.get(1), paper.grey(INK), 1);
        }
        return picture.dot(original.get(0), original.get(1), radius, ResidualPainter.TOO_LITTLE, 1)
                .dot(reconstruction.get(0), reconstruction.get(1), radius, ResidualPainter.TOO_MUCH, 1);
    }

    private static PlanePicture plane(@Nullable ImageSource data, Paper paper) {
        PlanePicture picture = new PlanePicture(SIDE, paper.grey(0));
        if (data != null && data.shape().isPoint()) {
            float[] point = new float[data.shape().size()];
            for (int i = 0; i < Math.min(MOST_FAINT, data.count()); i++) {
                data.read(i, point, 0);
                picture.dot(point[0], point[1], 1, paper.grey(INK), FAINT);
            }
        }
        return picture;
    }
}
