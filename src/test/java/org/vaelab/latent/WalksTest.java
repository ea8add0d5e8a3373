package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.vae.ImageShape;

/** Paths, vicinities, attribute vectors and sweeps. */
final class WalksTest {

    private static final int COUNT = 400;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(9);

    /** Normal codes of three dimensions; those of odd images are moved by {@code shift} along the second. */
    private MeanCodes codes(double shift) {
        float[][] byDimension = new float[3][COUNT];
        for (int i = 0; i < COUNT; i++) {
            for (int j = 0; j < 3; j++) {
                byDimension[j][i] = (float) (random.nextGaussian() + (j == 1 && i % 2 == 1 ? shift : 0));
            }
        }
        ImageShape shape = ImageShape.grey(1, 1);
        return new MeanCodes(new ImageSet(shape, new byte[COUNT], new byte[COUNT]), byDimension, 0, true);
    }

    private static ImageSubset every(int rest) {
        return ImageSubset.of(COUNT, image -> image % 2 == rest);
    }

    @Test
    void aStraightPathIsWalkedEvenlyAndBeyondItsEnds() {
        WalkPath path = new WalkPath(List.of(new Code(0, 0), new Code(2, 0), new Code(2, 6)), false, 0.5, 12);
        List<Code> codes = path.codes();
        assertEquals(12, codes.size());
        assertArrayEquals(new float[] {-1, 0}, codes.get(0).toArray(), 1e-5f);
        // 1 + 2 + 6 + 3 = 12 long, 11 steps.
        assertArrayEquals(new float[] {-1 + 12f / 11, 0}, codes.get(1).toArray(), 1e-5f);
        assertArrayEquals(new float[] {2, 9}, codes.get(11).toArray(), 1e-5f);
    }

    @Test
    void aSphericalPathGoesThroughItsStops() {
        List<Code> stops = List.of(new Code(2, 0), new Code(0, 2), new Code(-2, 0));
        List<Code> codes = new WalkPath(stops, true, 0, 5).codes();
        assertArrayEquals(stops.get(0).toArray(), codes.get(0).toArray(), 1e-5f);
        assertArrayEquals(stops.get(1).toArray(), codes.get(2).toArray(), 1e-5f);
        assertArrayEquals(stops.get(2).toArray(), codes.get(4).toArray(), 1e-5f);
        codes.forEach(z -> assertEquals(2, Math.hypot(z.get(0), z.get(1)), 1e-5));
    }

    @Test
    void aPathThatStandsStillHasItsFrames() {
        Code stop = new Code(1, 1);
        assertEquals(List.of(stop, stop, stop), new WalkPath(List.of(stop, stop), false, 0.3, 3).codes());
    }

    @Test
    void theVicinityIsThatOfBruteForce() {
        MeanCodes codes = codes(0);
        for (int round = 0; round < 20; round++) {
            Code z = new Code((float) random.nextGaussian(), (float) random.nextGaussian(), 0);
            Vicinity vicinity = Vicinity.of(List.of(z), codes).get(0);
            int near = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < COUNT; i++) {
                double distance = Math.hypot(
                        Math.hypot(codes.get(i, 0) - z.get(0), codes.get(i, 1) - z.get(1)), codes.get(i, 2) - z.get(2));
                near += distance <= Math.sqrt(3) / 2 ? 1 : 0;
                least = Math.min(least, distance);
            }
            assertEquals(near, vicinity.near());
            assertNotNull(vicinity.nearest());
            assertEquals(least, vicinity.nearest().value(), 1e-5);
            assertNotNull(vicinity.original());
        }
    }

    @Test
    void anAttributeVectorIsTheDifferenceOfMeans() {
        AttributeVector vector = AttributeVector.between(codes(4), every(0), every(1));
        assertNotNull(vector);
        // Means of 200 normal values lie within 5 · √(2/200) of each other.
        assertEquals(4, vector.length(), 0.5);
        Code moved = vector.applied(new Code(1, 1, 1), 0.5);
        assertEquals(3, moved.get(1), 0.25);
        assertNull(AttributeVector.between(codes(4), every(0), ImageSubset.NONE));
    }

    @Test
    void aVectorThatMeansSomethingPassesItsTestAndOneThatDoesNotFails() {
        AttributeTest real = AttributeTest.of(codes(3), every(0), every(1));
        assertNotNull(real);
        // Pairs differ by N(3, 2), random pairs by N(0, 2 + 2·9/4): d = 3 / √((2 + 6.5) / 2) = 1.46.
        assertEquals(3, real.apart(), 0.5);
        assertEquals(0, real.randomApart(), 1);
        assertEquals(1.46, real.effectSize(), 0.4);
        assertEquals(1.0 / (AttributeTest.SHUFFLES + 1), real.chance(), 1e-12);
        AttributeTest none = AttributeTest.of(codes(0), every(0), every(1));
        assertNotNull(none);
        assertTrue(Math.abs(none.effectSize()) < 0.5, "d = " + none.effectSize());
        assertTrue(none.chance() > 0.01, "p = " + none.chance());
    }

    @Test
    void tooFewImagesAreNotTested() {
        assertNull(AttributeTest.of(codes(1), every(0), ImageSubset.of(3, image -> true)));
    }

    @Test
    void sweepsAreOrderedByWhatDimensionsCarryAndLeaveTheOthers() {
        LatentUsage usage = new LatentUsage(List.of(0.1, 2.0, 1.5), List.of(1.0, 1.0, 1.0));
        Traversal traversal = new Traversal(Traversal.byKl(usage), 3, 7);
        assertEquals(List.of(1, 2, 0), traversal.dimensions());
        List<Code> codes = traversal.codes(new Code(5, 6, 7));
        assertEquals(21, codes.size());
        assertEquals(new Code(5, -3, 7), codes.get(0));
        assertEquals(new Code(5, 6, 0), codes.get(10));
        assertEquals(new Code(3, 6, 7), codes.get(20));
    }
}
