package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Posteriors;

final class NeighboursTest {

    private static final int COUNT = 300;
    private static final int DIM = 3;
    private static final ImageShape SHAPE = ImageShape.grey(9, 11);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    private final ImageSet images = images();
    private final float[] mu = normal(COUNT * DIM);
    private final float[] logVar = normal(COUNT * DIM);
    private final Posteriors posteriors = new Posteriors(COUNT, DIM, mu, logVar);

    private ImageSet images() {
        byte[] pixels = new byte[COUNT * SHAPE.size()];
        random.nextBytes(pixels);
        return new ImageSet(SHAPE, pixels, new byte[COUNT]);
    }

    private float[] normal(int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private MeanCodes codes() {
        float[][] byDimension = new float[DIM][COUNT];
        for (int i = 0; i < COUNT * DIM; i++) {
            byDimension[i % DIM][i / DIM] = mu[i];
        }
        return new MeanCodes(images, byDimension, 0, true);
    }

    /** All of them sorted by a value that is computed in another way. */
    private static List<Integer> sorted(IntToDoubleFunction value, int count) {
        return IntStream.range(0, COUNT)
                .boxed()
                .sorted(Comparator.comparingDouble(value::applyAsDouble))
                .limit(count)
                .toList();
    }

    private static List<Integer> found(List<Match> matches) {
        return matches.stream().map(Match::image).toList();
    }

    @Test
    void neighboursOfAPointAreThoseOfBruteForce() {
        Code z = new Code(normal(DIM));
        List<Match> matches = Neighbours.ofPoint(codes(), z, 17);
        IntToDoubleFunction distance = i ->
                Math.hypot(Math.hypot(mu[i * DIM] - z.get(0), mu[i * DIM + 1] - z.get(1)), mu[i * DIM + 2] - z.get(2));
        assertEquals(sorted(distance, 17), found(matches));
        assertEquals(
                distance.applyAsDouble(matches.get(16).image()), matches.get(16).value(), 1e-6);
    }

    /** The integral of q ln(q/qᵢ), a dimension after another, by the rectangle rule. */
    @Test
    void neighboursOfAPosteriorAreThoseOfTheIntegral() {
        float[] m = normal(DIM);
        float[] v = normal(DIM);
        List<Match> matches = Neighbours.ofPosterior(posteriors, m, v, 5);
        IntToDoubleFunction kl = i -> IntStream.range(0, DIM)
                .mapToDouble(j -> integral(m[j], v[j], mu[i * DIM + j], logVar[i * DIM + j]))
                .sum();
        assertEquals(sorted(kl, 5), found(matches));
        assertEquals(kl.applyAsDouble(matches.get(4).image()), matches.get(4).value(), 1e-4);
    }

    private static double integral(double m, double v, double otherM, double otherV) {
        double sigma = Math.exp(v / 2);
        double width = sigma / 20;
        double sum = 0;
        for (double x = m - 10 * sigma; x < m + 10 * sigma; x += width) {
            double log = logDensity(x, m, v);
            sum += Math.exp(log) * (log - logDensity(x, otherM, otherV)) * width;
        }
        return sum;
    }

    private static double logDensity(double x, double m, double v) {
        double scaled = (x - m) / Math.exp(v / 2);
        return -scaled * scaled / 2 - v / 2 - Math.log(Math.sqrt(2 * Math.PI));
    }

    @Test
    void theImagesMostLikelyEncodedAtAPointComeFirst() {
        Code z = new Code(normal(DIM));
        List<Match> matches = Neighbours.byDensity(posteriors, z, 9);
        IntToDoubleFunction density = i -> -IntStream.range(0, DIM)
                .mapToDouble(j -> logDensity(z.get(j), mu[i * DIM + j], logVar[i * DIM + j]))
                .sum();
        assertEquals(sorted(density, 9), found(matches));
    }

    @Test
    void neighboursInPixelsAreThoseOfBruteForceAndAnImageIsItsOwnFirst() {
        float[] pixels = new float[SHAPE.size()];
        images.read(123, pixels, 0);
        List<Match> matches = Neighbours.ofPixels(images, new MeanImage(SHAPE, pixels), 8);
        IntToDoubleFunction distance = i -> {
            double sum = 0;
            for (int p = 0; p < SHAPE.size(); p++) {
                sum += Math.pow(images.value(i, p) - images.value(123, p), 2);
            }
            return Math.sqrt(sum) / 255;
        };
        assertEquals(sorted(distance, 8), found(matches));
        assertEquals(new Match(123, 0), matches.get(0));
        assertEquals(
                distance.applyAsDouble(matches.get(7).image()), matches.get(7).value(), 1e-4);
    }

    @Test
    void anImageThatWasNeverEncodedIsNotFound() {
        float[][] byDimension = new float[1][COUNT];
        byDimension[0][5] = Float.NaN;
        List<Match> matches = Neighbours.ofPoint(new MeanCodes(images, byDimension, 0, false), new Code(0), COUNT);
        assertEquals(COUNT - 1, matches.size());
        assertEquals(0, matches.stream().filter(match -> match.image() == 5).count());
    }
}
