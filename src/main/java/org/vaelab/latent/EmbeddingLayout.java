package org.vaelab.latent;

import java.util.Arrays;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/** Maps of codes that keep neighbours together, by libraries; see ADR 8. The same for the same codes. */
public final class EmbeddingLayout {

    /** Fewer have no neighbourhoods. */
    private static final int FEWEST = 20;

    /** So far from the middle lie all but a few, as on any other map. */
    private static final double RADIUS = 3;

    private static final double OUTLIERS = 0.02;

    private EmbeddingLayout() {}

    /** Whether there are enough codes, of enough dimensions. */
    public static boolean suits(MeanCodes codes) {
        return codes.latentDim() > 2 && current(codes).length >= FEWEST;
    }

    private static int[] current(MeanCodes codes) {
        return IntStream.range(0, codes.count())
                .filter(image -> !Float.isNaN(codes.current(image, 0)))
                .toArray();
    }

    /**
     * Takes seconds, on the calling thread alone.
     *
     * @param progress told a share, now and then
     * @throws InterruptedException if the thread is interrupted
     */
    public static EmbeddedProjection fit(EmbeddingMethod method, MeanCodes codes, DoubleConsumer progress)
            throws InterruptedException {
        int[] images = current(codes);
        int count = Math.min(method.mostLandmarks(), images.length);
        float[][] landmarks = new float[count][];
        for (int k = 0; k < count; k++) {
            landmarks[k] =
                    codes.code(images[(int) ((long) k * images.length / count)]).toArray();
        }
        float[][] places = switch (method) {
            case UMAP -> UmapLayout.places(landmarks, progress);
            case TSNE -> TsneLayout.places(landmarks, progress);
        };
        normalise(places);
        return EmbeddedProjection.of(method, codes, landmarks, places);
    }

    /** About the origin, and as large as the prior. */
    private static void normalise(float[][] places) {
        double[] middle = new double[2];
        for (float[] place : places) {
            middle[0] += place[0] / places.length;
            middle[1] += place[1] / places.length;
        }
        double[] radii = new double[places.length];
        for (int k = 0; k < radii.length; k++) {
            radii[k] = Math.hypot(places[k][0] - middle[0], places[k][1] - middle[1]);
        }
        Arrays.sort(radii);
        double scale = RADIUS / Math.max(Float.MIN_NORMAL, radii[radii.length - 1 - (int) (OUTLIERS * radii.length)]);
        for (float[] place : places) {
            place[0] = (float) (scale * (place[0] - middle[0]));
            place[1] = (float) (scale * (place[1] - middle[1]));
        }
    }
}
