package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LandmarksTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(9);

    private float[][] normals(int count, int dimensions) {
        float[][] normals = new float[count][dimensions];
        for (float[] point : normals) {
            for (int j = 0; j < dimensions; j++) {
                point[j] = (float) random.nextGaussian();
            }
        }
        return normals;
    }

    private static double distance(float[] a, float[] b) {
        double square = 0;
        for (int j = 0; j < a.length; j++) {
            square += Math.pow((double) a[j] - b[j], 2);
        }
        return Math.sqrt(square);
    }

    /** The formula with all landmarks sorted. */
    private static double[] expected(float[][] points, float[][] values, float[] at) {
        List<Integer> sorted = IntStream.range(0, points.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distance(points[i], at)))
                .toList();
        double reach = distance(points[sorted.get(Landmarks.NEIGHBOURS)], at);
        double[] sum = new double[values[0].length];
        double total = 0;
        for (int i : sorted.subList(0, Landmarks.NEIGHBOURS)) {
            double weight = Math.pow((reach - distance(points[i], at)) / (reach * distance(points[i], at)), 2);
            total += weight;
            for (int j = 0; j < sum.length; j++) {
                sum[j] += weight * values[i][j];
            }
        }
        double sumOfWeights = total;
        return IntStream.range(0, sum.length)
                .mapToDouble(j -> sum[j] / sumOfWeights)
                .toArray();
    }

    @Test
    void mixesTheNearestAsTheFormulaSays() {
        float[][] points = normals(300, 5);
        float[][] values = normals(300, 2);
        Landmarks landmarks = new Landmarks(points, values);
        for (float[] at : normals(100, 5)) {
            double[] expected = expected(points, values, at);
            float[] actual = landmarks.between(at);
            assertEquals(expected[0], actual[0], 1e-4);
            assertEquals(expected[1], actual[1], 1e-4);
        }
    }

    @Test
    void aLandmarkHasItsOwnValue() {
        float[][] points = normals(50, 3);
        float[][] values = normals(50, 4);
        for (int i = 0; i < points.length; i++) {
            assertArrayEquals(values[i], new Landmarks(points, values).between(points[i]));
        }
    }

    /** A jump would be of the size of the values' differences, which is 1; the slope here is some tens at most. */
    @Test
    void aSmallStepIsASmallChange() {
        float[][] points = normals(200, 2);
        Landmarks landmarks = new Landmarks(points, normals(200, 1));
        for (int step = 0; step < 20_000; step++) {
            float[] from = {-2 + step * 2e-4f, 0.3f};
            float[] to = {from[0] + 2e-4f, 0.3f};
            assertEquals(landmarks.between(from)[0], landmarks.between(to)[0], 0.05);
        }
    }

    @Test
    void landmarksAllAsFarAwayWeighTheSame() {
        float[][] points = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        float[][] values = {{1}, {2}, {3}, {6}};
        assertEquals(3, new Landmarks(points, values).between(0, 0)[0], 1e-6);
    }
}
