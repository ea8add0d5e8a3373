package org.vaelab.latent;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import tagbio.umap.ProgressListener;
import tagbio.umap.Umap;
import tagbio.umap.UmapProgress;

/**
 * Uniform Manifold Approximation and Projection of codes, McInnes, Healy and Melville (2018), by the umap-java library. One at a time, since the library has one progress for all.
 */
final class UmapLayout {

    private static final int NEIGHBOURS = 15;
    private static final int EPOCHS = 300;
    private static final long SEED = 7;

    private UmapLayout() {}

    /** Shape [count][2]. */
    static float[][] places(float[][] landmarks, DoubleConsumer progress) throws InterruptedException {
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
}
