package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.viewmodel.Workspace;

final class ShadingTest {

    private static final int COUNT = 200;

    @Test
    void levelsGrowWithTheValueAndAFewOutliersDoNotFlattenTheRest() {
        Shading shading = Shading.of(ColourBy.KL, 1_000, image -> image < 5 ? 1e9 : image);
        assertTrue(shading.high() < 1_001, "high is " + shading.high());
        assertEquals(Shading.LEVELS - 1, shading.level(2));
        assertEquals(0, shading.level(6));
        for (int image = 6; image < 1_000; image++) {
            assertTrue(shading.level(image) >= shading.level(image - 1) || image == 6);
        }
        assertEquals(Shading.LEVELS / 2, shading.level(500), 2);
    }

    @Test
    void whatIsNotKnownOrAllTheSameIsLow() {
        assertEquals(0, Shading.of(ColourBy.KL, 3, image -> Double.NaN).level(1));
        assertEquals(0, Shading.of(ColourBy.KL, 3, image -> 7).level(1));
    }

    @Test
    void theMapIsShadedOnlyWhileATermIsAskedFor() {
        Workspace workspace = new Workspace();
        SyntheticQueries queries = new SyntheticQueries(COUNT, 3);
        MapViewModel map = new MapViewModel(workspace, queries, Runnable::run, Runnable::run);
        workspace.show(SyntheticQueries.dataset(COUNT));
        workspace.show(queries.config());
        assertNull(map.shading().shadingProperty().get());
        map.shading().byProperty().set(ColourBy.RECONSTRUCTION);
        Shading shading = map.shading().shadingProperty().get();
        assertNotNull(shading);
        // Image i costs i nats in the made-up model.
        assertTrue(shading.level(COUNT - 1) > shading.level(100) && shading.level(100) > shading.level(0));
        map.shading().byProperty().set(ColourBy.KL);
        assertEquals(5, map.shading().shadingProperty().get().low(), 1e-6);
        map.shading().byProperty().set(ColourBy.CLASS);
        assertNull(map.shading().shadingProperty().get());
    }

    @Test
    void thePointerSaysWhereThereAreNoData() {
        Workspace workspace = new Workspace();
        SyntheticQueries queries = new SyntheticQueries(COUNT, 3);
        MapViewModel map = new MapViewModel(workspace, queries, Runnable::run, Runnable::run);
        workspace.show(SyntheticQueries.dataset(COUNT));
        workspace.show(queries.config());
        MapTransform view = map.navigation().viewProperty().get();
        var cloud = map.cloudProperty().get();
        assertNotNull(cloud);
        map.hover(view.screenX(cloud.x(42)), view.screenY(cloud.y(42)));
        assertTrue(!map.emptyProperty().get());
        map.hover(view.screenX(50), view.screenY(50));
        assertTrue(map.emptyProperty().get());
        map.stopHovering();
        assertTrue(!map.emptyProperty().get());
    }
}
