package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.data.ImageSet;
import org.vaelab.vae.ImageShape;

/** Three clouds that lie far apart in five dimensions. */
final class EmbeddingLayoutTest {

    private static final int CLOUDS = 3;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2);

    private MeanCodes codes(int count, int latentDim) {
        float[][] codes = new float[latentDim][count];
        for (int j = 0; j < latentDim; j++) {
            for (int i = 0; i < count; i++) {
                codes[j][i] = (float) (random.nextGaussian() + (i % CLOUDS == j ? 12 : 0));
            }
        }
        // One that was never encoded.
        for (float[] coordinates : codes) {
            coordinates[4] = Float.NaN;
        }
        return new MeanCodes(new ImageSet(ImageShape.grey(1, 1), new byte[count], new byte[count]), codes, 70, true);
    }

    private static EmbeddedProjection fit(EmbeddingMethod method, MeanCodes codes) throws InterruptedException {
        return EmbeddingLayout.fit(method, codes, share -> {});
    }

    @ParameterizedTest
    @EnumSource(EmbeddingMethod.class)
    void neighboursStayNeighbours(EmbeddingMethod method) throws InterruptedException {
        MeanCodes codes = codes(240, 5);
        Cloud cloud = Cloud.of(codes, fit(method, codes));
        assertTrue(Float.isNaN(cloud.x(4)));
        int strangers = 0;
        for (int i = 0; i < cloud.count(); i++) {
            strangers += i == 4 || nearest(cloud, i) % CLOUDS == i % CLOUDS ? 0 : 1;
        }
        assertEquals(0, strangers, "points whose nearest on the map is of another cloud");
    }

    private static int nearest(Cloud cloud, int image) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int other = 0; other < cloud.count(); other++) {
            double away = Math.hypot(cloud.x(other) - cloud.x(image), cloud.y(other) - cloud.y(image));
            if (other != image && away < least) {
                least = away;
                nearest = other;
            }
        }
        return nearest;
    }

    @ParameterizedTest
    @EnumSource(EmbeddingMethod.class)
    void aPlaceOfTheMapStandsForCodesLikeThoseThere(EmbeddingMethod method) throws InterruptedException {
        MeanCodes codes = codes(240, 5);
        EmbeddedProjection map = fit(method, codes);
        for (int image : List.of(0, 1, 2, 17, 100)) {
            double x = map.x(codes.code(image));
            double y = map.y(codes.code(image));
            Code back = map.moved(Code.origin(5), x, y);
            // Of the same cloud, whose spread is 1, and not of one 17 away.
            assertEquals(12, back.get(image % CLOUDS), 4);
            // A landmark's own place is its own code's.
            assertArrayEquals(codes.code(image).toArray(), back.toArray(), 1e-3f);
        }
        assertFalse(map.isLinear());
    }

    @Test
    void theSameCodesGiveTheSameMapAndFewOfManyAreItsLandmarks() throws InterruptedException {
        MeanCodes codes = codes(EmbeddingMethod.UMAP.mostLandmarks() + 300, 3);
        EmbeddedProjection first = fit(EmbeddingMethod.UMAP, codes);
        EmbeddedProjection second = fit(EmbeddingMethod.UMAP, codes);
        assertEquals(EmbeddingMethod.UMAP.mostLandmarks(), first.landmarks());
        assertEquals(EmbeddingMethod.UMAP.mostLandmarks() + 300, first.images());
        assertEquals(70, first.step());
        Code z = new Code(0.5f, 1, -2);
        assertEquals(first.x(z), second.x(z));
        assertTrue(first.isOf(codes));
    }

    @Test
    void theSameCodesGiveTheSameMapByTheSlowerMethodToo() throws InterruptedException {
        MeanCodes codes = codes(150, 4);
        EmbeddedProjection first = fit(EmbeddingMethod.TSNE, codes);
        EmbeddedProjection second = fit(EmbeddingMethod.TSNE, codes);
        Code z = new Code(0.5f, 1, -2, 3);
        assertEquals(first.x(z), second.x(z));
        assertEquals(149, first.landmarks());
        assertEquals(EmbeddingMethod.TSNE, first.method());
        assertEquals(1_000, EmbeddingMethod.TSNE.mostLandmarks());
    }

    /** The library takes a square table for distances. */
    @Test
    void asManyCodesAsDimensionsAreNoTableOfDistances() throws InterruptedException {
        MeanCodes codes = codes(31, 30);
        Cloud cloud = Cloud.of(codes, fit(EmbeddingMethod.TSNE, codes));
        assertEquals(30, ((EmbeddedProjection) cloud.projection()).landmarks());
        int strangers = 0;
        for (int i = 0; i < cloud.count(); i++) {
            strangers += i == 4 || nearest(cloud, i) % CLOUDS == i % CLOUDS ? 0 : 1;
        }
        // By chance it would be two thirds of them; so few in so many dimensions leave some astray.
        assertTrue(strangers <= 6, strangers + " whose nearest on the map is of another cloud");
    }

    @ParameterizedTest
    @EnumSource(EmbeddingMethod.class)
    void itTellsHowFarItIsAndStopsWhenItsThreadIsInterrupted(EmbeddingMethod method) {
        List<Double> shares = new ArrayList<>();
        assertThrows(
                InterruptedException.class,
                () -> EmbeddingLayout.fit(method, codes(1_500, 5), share -> {
                    shares.add(share);
                    Thread.currentThread().interrupt();
                }));
        assertFalse(Thread.interrupted(), "who is told by the exception is not told twice");
        assertTrue(shares.stream().allMatch(share -> share >= 0 && share <= 1), shares.toString());
    }

    @Test
    void fewCodesOrDimensionsAreNotMapped() {
        assertFalse(EmbeddingLayout.suits(codes(15, 5)));
        assertFalse(EmbeddingLayout.suits(codes(200, 2)));
        assertTrue(EmbeddingLayout.suits(codes(200, 3)));
    }
}
