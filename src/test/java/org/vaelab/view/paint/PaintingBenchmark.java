package org.vaelab.view.paint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.Lasso;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.MapBounds;
import org.vaelab.viewmodel.map.MapTransform;

/** How long the map's work takes; one line of JSON a number of points: median and 95th percentile in milliseconds. The command stands in src/docs/performance.md. */
public final class PaintingBenchmark {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 560;
    private static final int FRAMES = 150;
    private static final int WARM_UP = 60;

    private final Cloud cloud;
    private final long builtNanos;
    private final int[] target = new int[WIDTH * HEIGHT];
    private final PointPainter painter = new PointPainter();
    private final Random random = new Random(1);

    private PaintingBenchmark(int count) {
        float[][] codes = new float[2][count];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            double angle = i % 10 * Math.PI / 5;
            codes[0][i] = (float) (1.3 * Math.cos(angle) + 0.5 * random.nextGaussian());
            codes[1][i] = (float) (1.3 * Math.sin(angle) + 0.5 * random.nextGaussian());
            labels[i] = (byte) (i % 10);
        }
        MeanCodes means = new MeanCodes(new ImageSet(ImageShape.grey(1, 1), new byte[count], labels), codes, 0, true);
        long start = System.nanoTime();
        cloud = Cloud.of(means, PlaneProjection.dimensions(2, 0, 1));
        builtNanos = System.nanoTime() - start;
    }

    public static void main(String[] counts) {
        for (String count : counts.length == 0 ? new String[] {"70000", "1000000"} : counts) {
            System.out.println(new PaintingBenchmark(Integer.parseInt(count)).measure());
        }
    }

    private String measure() {
        MapTransform whole = MapTransform.showing(MapBounds.PRIOR, WIDTH, HEIGHT);
        String whenWhole = timed(frame -> paint(whole.panned(frame % 20, 0)));
        String whenZoomed = timed(
                frame -> paint(whole.zoomed(4, 4, WIDTH / 2.0, HEIGHT / 2.0).panned(frame % 20, 0)));
        String hover = timed(frame -> cloud.nearest(
                random.nextDouble(-2, 2),
                random.nextDouble(-2, 2),
                7 / whole.pxPerUnitX(),
                7 / whole.pxPerUnitY(),
                (image, label) -> true));
        Lasso lasso = lasso();
        String lassoed = timed(frame -> ImageSubset.inside(lasso, cloud, (image, label) -> true));
        return String.format(
                Locale.ROOT,
                "{\"points\":%d,\"indexMillis\":%.1f,\"paint\":%s,\"paintZoomed\":%s,\"hover\":%s,\"lasso\":%s}",
                cloud.count(),
                builtNanos / 1e6,
                whenWhole,
                whenZoomed,
                hover,
                lassoed);
    }

    /** A line of 400 corners about most of the points, as a hand draws it. */
    private static Lasso lasso() {
        double[] x = new double[400];
        double[] y = new double[400];
        for (int i = 0; i < x.length; i++) {
            double radius = 2.4 + 0.3 * Math.sin(i * Math.PI / 40);
            x[i] = radius * Math.cos(i * Math.PI / 200);
            y[i] = radius * Math.sin(i * Math.PI / 200);
        }
        return new Lasso(x, y);
    }

    private void paint(MapTransform view) {
        MapBounds seen = view.visible();
        int inView = cloud.countAbout(seen.left(), seen.bottom(), seen.right(), seen.top());
        PointStyle style =
                new PointStyle(PointStyle.radiusFor(inView), PointStyle.alphaFor(inView), ClassFilter.ALL, Theme.LIGHT);
        painter.paint(cloud, view, style, target);
    }

    private static String timed(IntConsumer work) {
        double[] millis = new double[FRAMES];
        for (int frame = -WARM_UP; frame < FRAMES; frame++) {
            long start = System.nanoTime();
            work.accept(frame + WARM_UP);
            if (frame >= 0) {
                millis[frame] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT, "{\"median\":%.2f,\"p95\":%.2f}", millis[FRAMES / 2], millis[(int) (0.95 * FRAMES)]);
    }
}
