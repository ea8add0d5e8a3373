package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.Workspace;

final class MapViewModelTest {

    private static final int COUNT = 200;

    private final Workspace workspace = new Workspace();
    private final MapViewModel map =
            new MapViewModel(workspace, new SyntheticQueries(COUNT, 3), Runnable::run, Runnable::run);

    private static VaeConfig model(int latentDim) {
        return new VaeConfig(
                SyntheticQueries.SHAPE,
                List.of(4),
                latentDim,
                Activation.TANH,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1);
    }

    @BeforeEach
    void open() {
        workspace.show(SyntheticQueries.dataset(COUNT));
        workspace.show(model(3));
    }

    private Cloud cloud() {
        Cloud cloud = map.cloudProperty().get();
        assertNotNull(cloud);
        return cloud;
    }

    private double screenX(int image) {
        return map.navigation().viewProperty().get().screenX(cloud().x(image));
    }

    private double screenY(int image) {
        return map.navigation().viewProperty().get().screenY(cloud().y(image));
    }

    @Test
    void placesTheCodesOfTheTrainingImages() {
        assertEquals(COUNT, cloud().count());
        assertEquals(cloud().codes().get(17, 0), cloud().x(17));
    }

    @Test
    void aPointOfTheScreenIsAPlaceOfZ() {
        workspace.moveTo(new Code(0, 0, 0.5f));
        map.moveTo(screenX(42), screenY(42));
        Code z = workspace.zProperty().get();
        assertEquals(cloud().x(42), z.get(0), 1e-5);
        assertEquals(cloud().y(42), z.get(1), 1e-5);
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
        map.toggleClass(cloud().label(42));
        map.hover(screenX(42), screenY(42));
        assertFalse(map.hoveredProperty().get() == 42);
        map.showAllClasses();
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
        assertEquals(cloud().codes().get(17, 2), cloud().x(17));
        map.choose(MapAxes.dimensions(5, 0));
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
        workspace.show(model(1));
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
        Dataset other = SyntheticQueries.dataset(COUNT);
        workspace.show(other);
        assertSame(other.train(), cloud().codes().images());
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
}
