package org.vaelab.latent;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import tagbio.umap.ProgressListener;
import tagbio.umap.Umap;
import tagbio.umap.UmapProgress;

/**
 * Uniform Manifold Approximation and Projection of codes, McInnes, Healy and Melville (2018), by the umap-java library; see ADR 8. The same for the same
 * codes. One at a time, since the library has one progress for all.
 */
public final class UmapLayout {

    /** More are placed by these: the time grows faster than their number. */
    public static final int MOST_LANDMARKS = 2_000;

    /** Fewer have no neighbourhoods. */
    private static final int FEWEST = 20;

    private static final int NEIGHBOURS = 15;
    private static final int EPOCHS = 300;
    private static final long SEED = 7;
    /** So far from the middle lie all but a few, as on any other map. */
    private static final double RADIUS = 3;

    private static final double OUTLIERS = 0.02;

    private UmapLayout() {}

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
    public static EmbeddedProjection fit(MeanCodes codes, DoubleConsumer progress) throws InterruptedException {
        int[] images = current(codes);
        int count = Math.min(MOST_LANDMARKS, images.length);
        float[][] landmarks = new float[count][];
        for (int k = 0; k < count; k++) {
            landmarks[k] =
                    codes.code(images[(int) ((long) k * images.length / count)]).toArray();
        }
        float[][] places = places(landmarks, progress);
        normalise(places);
        return EmbeddedProjection.of(codes, landmarks, places);
    }

    private static float[][] places(float[][] landmarks, DoubleConsumer progress) throws InterruptedException {
        Umap umap = new Umap();
        umap.setNumberComponents(2);
        umap.setNumberNearestNeighbours(Math.min(NEIGHBOURS, landmarks.length - 1));
        umap.setNumberEpochs(EPOCHS);
        // More threads would take the cores from training, and give another picture each time.
        umap.setThreads(1);
        umap.setSeed(SEED);
        synchronized (UmapLayout.class) {
            ProgressListener listener = state -> {
                if (Thread.interrupted()) {
                    throw new CancellationException("a layout was cancelled");
                }
                progress.accept((double) state.getCount() / Math.max(1, state.getTotal()));
            };
            UmapProgress.addProgressListener(listener);
            try {
                return umap.fitTransform(landmarks);
            } catch (CancellationException e) {
                throw new InterruptedException(e.getMessage());
            } finally {
                UmapProgress.removeProgressListener(listener);
            }
        }
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
