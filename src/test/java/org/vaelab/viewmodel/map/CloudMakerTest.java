package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.Code;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.math.Pca;
import org.vaelab.vae.ImageShape;

/** Principal components of a sample while a model trains, and of all codes when it rests. */
final class CloudMakerTest {

    private static final int IMAGES = 20_000;
    private static final int SAMPLE = 1_000;

    /** Directions nearly as long as each other, as those of a VAE of many dimensions are. */
    private static final double[] SIGMAS = {1.1, 1.05, 1, 0.95, 0.9};

    private final ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[IMAGES], new byte[IMAGES]);
    private final float[][] codes = new float[SIGMAS.length][IMAGES];
    private final CloudMaker maker = new CloudMaker();

    CloudMakerTest() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (int j = 0; j < SIGMAS.length; j++) {
            for (int i = 0; i < IMAGES; i++) {
                codes[j][i] = (float) (SIGMAS[j] * random.nextGaussian());
            }
        }
    }

    private MeanCodes sample(int step, int from) {
        BitSet current = new BitSet();
        for (int i = 0; i < SAMPLE; i++) {
            current.set((from + i * (IMAGES / SAMPLE)) % IMAGES);
        }
        return new MeanCodes(images, codes, step, 1, false, current);
    }

    private MeanCodes all(int step) {
        return new MeanCodes(images, codes, step, 1, true, null);
    }

    private CloudMaker.Placed place(MeanCodes placed) {
        return maker.place(new CloudMaker.Request(placed, MapAxes.components()));
    }

    private static PlaneProjection plane(CloudMaker.Placed placed) {
        return (PlaneProjection) placed.cloud().projection();
    }

    @Test
    void aSampleIsLookedAtWhole() {
        MeanCodes sample = sample(1, 0);
        Pca ofAll = Pca.of(sample::current, IMAGES, 1, SIGMAS.length);
        PlaneProjection placed = plane(place(sample));
        assertEquals(0, placed.angleTo(PlaneProjection.principal(ofAll)), 1e-6);
    }

    @Test
    void thePlaneTurnsLittleByLittleAndGetsThere() {
        PlaneProjection before = plane(place(sample(1, 0)));
        for (int round = 1; round < 6; round++) {
            PlaneProjection now = plane(place(sample(1 + round, 3 * round)));
            assertTrue(before.angleTo(now) < Math.toRadians(25), "round " + round + ": " + before.angleTo(now));
            before = now;
        }
        CloudMaker.Placed resting = place(all(6));
        int placings = 1;
        while (!resting.settled()) {
            assertTrue(
                    before.angleTo(plane(resting)) < Math.toRadians(25), "at rest: " + before.angleTo(plane(resting)));
            before = plane(resting);
            resting = place(all(6));
            assertTrue(++placings < 40, "it never settles");
        }
        Pca ofAll = Pca.of(all(6)::current, IMAGES, 1 + IMAGES / 5_000, SIGMAS.length);
        // But for their signs.
        assertEquals(1, Math.abs(plane(resting).x(first(ofAll))), 1e-3);
    }

    private static Code first(Pca pca) {
        float[] unit = new float[SIGMAS.length];
        for (int j = 0; j < unit.length; j++) {
            unit[j] = (float) pca.component(0)[j];
        }
        return new Code(unit);
    }

    @Test
    void anotherModelsPlaneIsNotTurnedTo() {
        place(sample(1, 0));
        MeanCodes others = new MeanCodes(images, codes, 1, 2, true, null);
        assertTrue(place(others).settled());
    }

    @Test
    void aPlaneThatWasLeftIsNotTurnedFrom() {
        place(sample(1, 0));
        maker.place(new CloudMaker.Request(sample(2, 0), MapAxes.dimensions(1, 2)));
        assertTrue(place(all(3)).settled());
        assertFalse(place(sample(4, 7)).settled());
    }
}
