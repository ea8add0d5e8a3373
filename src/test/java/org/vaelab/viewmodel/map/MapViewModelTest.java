package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Code;
import org.vaelab.latent.ImageSubset;
import org.vaelab.viewmodel.Workspace;

final class MapViewModelTest {

    private final SyntheticMap opened = new SyntheticMap().open();
    private final Workspace workspace = opened.workspace;
    private final MapViewModel map = opened.map;

    private double screenX(int image) {
        return map.navigation().viewProperty().get().screenX(opened.cloud().x(image));
    }

    private double screenY(int image) {
        return map.navigation().viewProperty().get().screenY(opened.cloud().y(image));
    }

    @Test
    void placesTheCodesOfTheTrainingImages() {
        assertEquals(SyntheticMap.COUNT, opened.cloud().count());
        assertEquals(opened.cloud().codes().get(17, 0), opened.cloud().x(17));
    }

    @Test
    void aPointOfTheScreenIsAPlaceOfZ() {
        workspace.moveTo(new Code(0, 0, 0.5f));
        map.moveTo(screenX(42), screenY(42));
        Code z = workspace.zProperty().get();
        assertEquals(opened.cloud().x(42), z.get(0), 1e-5);
        assertEquals(opened.cloud().y(42), z.get(1), 1e-5);
        assertEquals(0.5f, z.get(2));
    }

    @Test
    void hoverAndPinFindTheSamePoint() {
        map.hover(screenX(42), screenY(42));
        assertEquals(42, map.hoveredProperty().get());
        map.pin(screenX(42), screenY(42));
        assertEquals(42, workspace.pinnedProperty().get());
        assertNotNull(map.pinnedProperty().get());
        map.stopHovering();
        assertEquals(MapViewModel.NOTHING_HOVERED, map.hoveredProperty().get());
    }

    @Test
    void aHiddenClassIsNotFound() {
        map.toggleClass(opened.cloud().label(42));
        map.hover(screenX(42), screenY(42));
        assertFalse(map.hoveredProperty().get() == 42);
        map.showAllClasses();
        map.hover(screenX(42), screenY(42));
        assertEquals(42, map.hoveredProperty().get());
    }

    @Test
    void whatIsolationHidesIsNeitherPointedAtNorPinnedNorSelected() {
        map.selection().choose(ImageSubset.of(SyntheticMap.COUNT, image -> image % 2 == 1), Combination.REPLACE);
        map.selection().isolatedProperty().set(true);
        map.hover(screenX(42), screenY(42));
        assertFalse(map.hoveredProperty().get() == 42);
        map.pin(screenX(42), screenY(42));
        assertFalse(workspace.pinnedProperty().get() == 42);
        map.selectAllShown();
        assertEquals(
                SyntheticMap.COUNT / 2, map.selection().selectedProperty().get().size());
        map.selection().isolatedProperty().set(false);
        map.hover(screenX(42), screenY(42));
        assertEquals(42, map.hoveredProperty().get());
    }

    @Test
    void nothingIsFoundWhenThePointsAreNotDrawn() {
        map.layers().pointsProperty().set(false);
        map.hover(screenX(42), screenY(42));
        assertEquals(MapViewModel.NOTHING_HOVERED, map.hoveredProperty().get());
    }

    @Test
    void axesAreThoseTheModelHas() {
        map.choose(MapAxes.dimensions(2, 0));
        assertEquals(opened.cloud().codes().get(17, 2), opened.cloud().x(17));
        map.choose(MapAxes.dimensions(5, 0));
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
        workspace.show(SyntheticMap.model(1));
        assertEquals(new MapAxes(false, 0, 0), map.axesProperty().get());
    }

    @Test
    void principalComponentsSayHowMuchTheyCarry() {
        map.choose(MapAxes.components());
        AxisTitles titles = map.titlesProperty().get();
        assertTrue(titles.shareX() >= titles.shareY() && titles.shareY() > 0);
        assertTrue(titles.shareX() + titles.shareY() < 1);
    }

    @Test
    void otherDataLeaveNoPointOfTheOldOnes() {
        map.hover(screenX(42), screenY(42));
        map.toggleClass(3);
        Dataset other = SyntheticQueries.dataset(SyntheticMap.COUNT);
        workspace.show(other);
        assertSame(other.train(), opened.cloud().codes().images());
        assertEquals(MapViewModel.NOTHING_HOVERED, map.hoveredProperty().get());
        assertTrue(map.shownProperty().get().shows(3));
    }

    @Test
    void theManifoldIsDecodedWhereItIsSeenAndFinerOnceTheViewRests() {
        assertNull(map.manifold().tilesProperty().get());
        map.layers().manifoldProperty().set(true);
        ManifoldTiles tiles = map.manifold().tilesProperty().get();
        assertNotNull(tiles);
        ManifoldLattice lattice = tiles.lattice();
        MapTransform view = map.navigation().viewProperty().get();
        assertEquals(ManifoldLattice.over(view, ManifoldViewModel.FINE_PX), lattice);
        assertEquals(lattice.columns() * lattice.rows(), tiles.images().size());
        // The made-up decoder paints z₁ into the first pixel.
        double z1 = 8 * (tiles.images().get(0).get(0) - 0.5);
        assertEquals(lattice.bounds().left() + lattice.stepX() / 2, z1, 1e-5);
        map.layers().manifoldProperty().set(false);
        assertNull(map.manifold().tilesProperty().get());
    }

    @Test
    void theManifoldFollowsTheView() {
        map.layers().manifoldProperty().set(true);
        map.navigation().resize(640, 480);
        map.navigation().zoom(4, 100, 100);
        ManifoldTiles tiles = map.manifold().tilesProperty().get();
        assertNotNull(tiles);
        MapTransform view = map.navigation().viewProperty().get();
        assertEquals(ManifoldLattice.over(view, ManifoldViewModel.FINE_PX), tiles.lattice());
    }

    @Test
    void aDragAlongThePlaneDecodesNoManifoldAnewButOneOutOfItDoes() {
        map.choose(MapAxes.components());
        map.layers().manifoldProperty().set(true);
        ManifoldTiles tiles = map.manifold().tilesProperty().get();
        assertNotNull(tiles);
        MapTransform view = map.navigation().viewProperty().get();
        for (int step = 1; step < 9; step++) {
            map.moveTo(view.screenX(0.3 * step), view.screenY(-0.2 * step));
            assertSame(tiles, map.manifold().tilesProperty().get(), "rounding is no other plane");
        }
        workspace.moveTo(new Code(5, 5, 5));
        assertNotSame(tiles, map.manifold().tilesProperty().get());
    }
}
