package org.vaelab.latent;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.DoubleConsumer;
import smile.manifold.TSNE;

/** T-distributed Stochastic Neighbour Embedding of codes, van der Maaten and Hinton (2008), by the Smile library. */
final class TsneLayout {

    /** About how many neighbours a code has; no more than a third of all. */
    private static final double PERPLEXITY = 30;

    /** Belkina et al. (2019): the learning rate is so many times smaller than the number of points, as large as the library's early exaggeration. */
    private static final double POINTS_PER_RATE = 12;

    private static final double LEAST_RATE = 10;
    /** The library exaggerates for 250; 200 later as many neighbours are kept as after 700: 36 of 100 among 1,000 codes of 20 dimensions. */
    private static final int ITERATIONS = 450;
    /** Between two reports of progress. */
    private static final int AT_A_TIME = 10;

    private static final long SEED = 7;

    static {
        // The library reads it once. More threads would take the cores from training; the distances of a step alone are
        // found by the JDK's common pool.
        System.setProperty("smile.threads", "1");
    }

    private TsneLayout() {}

    /** Shape [count][2]. */
    static float[][] places(float[][] landmarks, DoubleConsumer progress) throws InterruptedException {
        // On a thread of its own: the library makes a thread forget that it was interrupted.
        ExecutorService library = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "t-sne");
            thread.setDaemon(true);
            return thread;
        });
        try {
            TSNE layout = library.submit(() -> begin(landmarks)).get();
            for (int iteration = 0; iteration < ITERATIONS; iteration += AT_A_TIME) {
                progress.accept((double) iteration / ITERATIONS);
                library.submit(() -> layout.learn(AT_A_TIME)).get();
            }
            return floats(layout.getCoordinates());
        } catch (ExecutionException e) {
            throw new IllegalStateException("no layout could be made", e);
        } finally {
            library.shutdown();
        }
    }

    private static TSNE begin(float[][] landmarks) {
        // The library's numbers are drawn for each thread.
        smile.math.Math.setSeed(SEED);
        int count = landmarks.length;
        double perplexity = Math.min(PERPLEXITY, (count - 1) / 3.0);
        return new TSNE(squaresBetween(landmarks), 2, perplexity, Math.max(LEAST_RATE, count / POINTS_PER_RATE), 0);
    }

    /** Given so, since the library takes as many points as dimensions for distances. */
    private static double[][] squaresBetween(float[][] points) {
        double[][] squares = new double[points.length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int k = 0; k < i; k++) {
                double square = 0;
                for (int j = 0; j < points[i].length; j++) {
                    double away = points[i][j] - points[k][j];
                    square += away * away;
                }
                squares[i][k] = square;
                squares[k][i] = square;
            }
        }
        return squares;
    }

    private static float[][] floats(double[][] places) {
        float[][] floats = new float[places.length][2];
        for (int k = 0; k < places.length; k++) {
            floats[k][0] = (float) places[k][0];
            floats[k][1] = (float) places[k][1];
        }
        return floats;
    }
}
