package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class MapTransformTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    private MapTransform any() {
        double scale = Math.exp(random.nextDouble(-3, 8));
        return new MapTransform(
                random.nextDouble(-10, 10),
                random.nextDouble(-10, 10),
                scale,
                random.nextBoolean() ? scale : 2 * scale,
                random.nextDouble(1, 3000),
                random.nextDouble(1, 2000));
    }

    @Test
    void mapAndScreenAndBackIsWhereOneStarted() {
        for (int i = 0; i < 1_000; i++) {
            MapTransform view = any();
            double x = random.nextDouble(-5000, 5000);
            double y = random.nextDouble(-5000, 5000);
            // Doubles of some thousand pixels carry twelve digits.
            assertEquals(x, view.screenX(view.mapX(x)), 1e-8);
            assertEquals(y, view.screenY(view.mapY(y)), 1e-8);
        }
    }

    @Test
    void upOnTheMapIsUpOnTheScreen() {
        MapTransform view = MapTransform.showing(MapBounds.PRIOR, 800, 600);
        assertTrue(view.screenY(1) < view.screenY(0));
        assertTrue(view.screenX(1) > view.screenX(0));
    }

    @Test
    void zoomingLeavesThePointUnderThePointerWhereItIs() {
        for (int i = 0; i < 1_000; i++) {
            MapTransform view = any();
            double x = random.nextDouble(0, view.widthPx());
            double y = random.nextDouble(0, view.heightPx());
            MapTransform zoomed = view.zoomed(random.nextDouble(0.5, 2), random.nextDouble(0.5, 2), x, y);
            assertEquals(x, zoomed.screenX(view.mapX(x)), 1e-7);
            assertEquals(y, zoomed.screenY(view.mapY(y)), 1e-7);
        }
    }

    @Test
    void panningMovesEveryPointWithThePointer() {
        for (int i = 0; i < 1_000; i++) {
            MapTransform view = any();
            MapTransform panned = view.panned(30, -20);
            assertEquals(view.screenX(0.5) + 30, panned.screenX(0.5), 1e-7);
            assertEquals(view.screenY(0.5) - 20, panned.screenY(0.5), 1e-7);
        }
    }

    @Test
    void whatIsShownFitsWithEqualScales() {
        MapTransform view = MapTransform.showing(new MapBounds(-1, -2, 3, 4), 900, 300);
        assertEquals(0, view.screenY(4), 1e-9);
        assertEquals(300, view.screenY(-2), 1e-9);
        assertEquals(view.pxPerUnitX(), view.pxPerUnitY());
        assertTrue(view.visible().contains(-1, -2) && view.visible().contains(3, 4));
    }
}
