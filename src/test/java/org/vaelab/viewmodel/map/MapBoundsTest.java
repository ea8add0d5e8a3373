package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.latent.StripProjection;
import org.vaelab.vae.ImageShape;

final class MapBoundsTest {

    private static final int COUNT = 1_000;

    private static Cloud cloud(float... outlier) {
        float[] x = new float[COUNT];
        float[] y = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            x[i] = 10f * i / (COUNT - 1);
            y[i] = -1;
        }
        System.arraycopy(outlier, 0, y, 0, outlier.length);
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[COUNT], new byte[COUNT]);
        return Cloud.of(new MeanCodes(images, new float[][] {x, y}, 1, true), PlaneProjection.dimensions(2, 0, 1));
    }

    @Test
    void holdThePriorAndThePointsWithAMargin() {
        MapBounds bounds = MapBounds.of(cloud());
        assertEquals(-3.3, bounds.left());
        assertEquals(10.5, bounds.right(), 0.05);
        assertEquals(3.3, bounds.top());
    }

    @Test
    void anOutlierDoesNotStretchThem() {
        assertEquals(3.3, MapBounds.of(cloud(1e6f)).top());
    }

    @Test
    void whatIsFittedHoldsEveryPoint() {
        // Alone beyond the outermost 0.2 % of 1,000, which are two.
        Cloud cloud = cloud(6);
        assertTrue(MapBounds.of(cloud).top() < 6, "of most points");
        assertTrue(MapBounds.fitting(cloud).containsAll(cloud), "all of them");
    }

    @Test
    void whatLiesSoFarOutThatTheRestWouldHaveLessThanHalfTheRoomIsNotFitted() {
        // The prior and the others need 6.6 upwards, and 13.8 along x.
        assertTrue(MapBounds.fitting(cloud(9)).contains(0, 9));
        MapBounds narrow = MapBounds.fitting(cloud(11));
        assertEquals(3.3, narrow.top(), "a point at 11 would ask for 14.9 upwards");
        assertTrue(narrow.right() > 10 && narrow.left() < 0, "along x nothing is left out: " + narrow);
    }

    @Test
    void codesThatAreNotKnownCountForNothing() {
        float[] unknown = new float[COUNT];
        Arrays.fill(unknown, Float.NaN);
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[COUNT], new byte[COUNT]);
        MeanCodes codes = new MeanCodes(images, new float[][] {unknown}, 1, false);
        Cloud strip = Cloud.of(codes, new StripProjection());
        assertEquals(MapBounds.STRIP, MapBounds.of(strip));
        assertEquals(0, MapBounds.STRIP.shareOutside(strip));
    }

    @Test
    void theShareOutsideIsCounted() {
        // x runs evenly from 0 to 10.
        assertEquals(0.67, MapBounds.PRIOR.shareOutside(cloud()), 0.01);
    }

    @Test
    void mustNotBeEmpty() {
        var problem = assertThrows(IllegalArgumentException.class, () -> new MapBounds(1, 0, 1, 2));
        assertTrue(String.valueOf(problem.getMessage()).contains("must not be empty"));
    }
}
