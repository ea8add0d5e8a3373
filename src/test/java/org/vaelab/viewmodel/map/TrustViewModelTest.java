package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vaelab.latent.Code;
import org.vaelab.viewmodel.Workspace;

final class TrustViewModelTest {

    private final SyntheticMap opened = new SyntheticMap().open();
    private final Workspace workspace = opened.workspace;
    private final MapViewModel map = opened.map;

    private PlaneField field() {
        return Objects.requireNonNull(map.trust().fieldProperty().get());
    }

    private double middleX(PlaneField field, int column) {
        return (field.lattice().firstColumn() + column + 0.5) * field.lattice().stepX();
    }

    private double middleY(PlaneField field, int row) {
        ManifoldLattice lattice = field.lattice();
        return (lattice.firstRow() + lattice.rows() - 1 - row + 0.5) * lattice.stepY();
    }

    @Test
    void eachCellHasTheValueOfItsMiddle() {
        map.trust().byProperty().set(TrustBy.ROUND_TRIP);
        PlaneField field = field();
        // The made-up round trip ends at the origin of the first two dimensions.
        for (int row = 0; row < field.rows(); row += 7) {
            for (int column = 0; column < field.columns(); column += 5) {
                double expected = Math.hypot(middleX(field, column), middleY(field, row));
                assertEquals(expected, field.value(column, row), 1e-4);
            }
        }
    }

    private double readAt(double mapX, double mapY) {
        MapTransform view = map.navigation().viewProperty().get();
        map.hover(view.screenX(mapX), view.screenY(mapY));
        return Objects.requireNonNull(map.trustReadingProperty().get()).value();
    }

    @Test
    void thePointerReadsWhatTheShadeTellsThere() {
        map.trust().byProperty().set(TrustBy.ROUND_TRIP);
        // The made-up round trip ends at the origin; between cells of a sixth at most, a straight line differs by less
        // than 0.01 away from it.
        assertEquals(Math.hypot(1.1, -0.7), readAt(1.1, -0.7), 0.01);
        assertEquals(
                TrustBy.ROUND_TRIP,
                Objects.requireNonNull(map.trustReadingProperty().get()).by());
        map.trust().byProperty().set(TrustBy.CHANGE);
        // The made-up change is z₁ + 4, which a straight line meets.
        assertEquals(
                5.1, Objects.requireNonNull(map.trustReadingProperty().get()).value(), 1e-4);
        map.trust().byProperty().set(TrustBy.NOTHING);
        assertNull(map.trustReadingProperty().get());
        map.trust().byProperty().set(TrustBy.DISTANCE);
        map.stopHovering();
        assertNull(map.trustReadingProperty().get());
    }

    @Test
    void aFieldIsEvenBetweenTheMiddlesOfItsCellsAndNothingOutside() {
        PlaneField field = new PlaneField(new ManifoldLattice(10, -2, 2, 2, 0.5, 0.25), new float[] {1, 3, 5, 9});
        assertEquals(1, field.at(5.25, -0.125), 1e-9);
        assertEquals(9, field.at(5.75, -0.375), 1e-9);
        assertEquals(4.5, field.at(5.5, -0.25), 1e-9);
        assertEquals(1, field.at(5, 0), 1e-9);
        assertTrue(Double.isNaN(field.at(4.99, -0.2)));
        assertTrue(Double.isNaN(field.at(5.5, 0.01)));
    }

    @Test
    void fineCellsFollowCoarseOnes() {
        map.trust().byProperty().set(TrustBy.CHANGE);
        double px = field().lattice().stepX()
                * map.navigation().viewProperty().get().pxPerUnitX();
        assertTrue(px < TrustViewModel.FINE_PX * 1.5, px + " px a cell");
    }

    @Test
    void aDragAlongThePlaneDoesNotAskAgainButOneOutOfItDoes() {
        map.trust().byProperty().set(TrustBy.DISTANCE);
        PlaneField before = field();
        workspace.moveTo(new Code(0.3f, -1.1f, 0));
        assertSame(before, field());
        workspace.moveTo(new Code(0.3f, -1.1f, 4));
        assertTrue(field().value(0, 0) != before.value(0, 0));
        assertTrue(least(field()) > least(before), "away from the data all cells are farther from them");
    }

    private static double least(PlaneField field) {
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < field.rows(); row++) {
            for (int column = 0; column < field.columns(); column++) {
                least = Math.min(least, field.value(column, row));
            }
        }
        return least;
    }

    @Test
    void nothingIsShadedOnceNothingIsToBe() {
        for (TrustBy by : TrustBy.values()) {
            map.trust().byProperty().set(by);
            assertEquals(by == TrustBy.NOTHING, map.trust().fieldProperty().get() == null, by.name());
        }
        map.trust().byProperty().set(TrustBy.NOTHING);
        assertNull(map.trust().fieldProperty().get());
    }

    @Test
    void theDeepestShadeIsThatOfAllButAFewCells() {
        ManifoldLattice lattice = new ManifoldLattice(0, 0, 100, 1, 1, 1);
        float[] values = new float[100];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == 99 ? 1e6f : i == 98 ? Float.NaN : i;
        }
        PlaneField field = new PlaneField(lattice, values);
        assertEquals(97, field.high());
        assertEquals(1, field.share(99, 0));
        assertEquals(0, field.share(98, 0));
        assertEquals(50 / 97.0, field.share(50, 0), 1e-6);
    }

    @Test
    void theLookIsGivenBackAsItWasKept() {
        map.layers().densityProperty().set(true);
        map.layers().ringsProperty().set(false);
        map.layers().pointScaleProperty().set(1.5);
        map.trust().byProperty().set(TrustBy.ROUND_TRIP);
        map.shading().byProperty().set(ColourBy.KL);
        Map<String, String> kept = new MapLook(map).words();
        map.layers().densityProperty().set(false);
        map.layers().ringsProperty().set(true);
        map.layers().pointScaleProperty().set(1);
        map.trust().byProperty().set(TrustBy.NOTHING);
        map.shading().byProperty().set(ColourBy.CLASS);
        new MapLook(map).show(kept);
        assertEquals(kept, new MapLook(map).words());
        assertEquals("round-trip", kept.get("trust"));
        assertTrue(map.layers().densityProperty().get());
    }

    @Test
    void theAxesAreKeptUnlessTheyWereMadeOfCodes() {
        map.choose(MapAxes.components());
        Map<String, String> principal = new MapLook(map).words();
        assertEquals("principal", principal.get("axes"));
        map.choose(MapAxes.dimensions(2, 0));
        Map<String, String> third = new MapLook(map).words();
        assertEquals("z3,z1", third.get("axes"));
        new MapLook(map).show(principal);
        assertEquals(MapAxes.components(), map.axesProperty().get());
        new MapLook(map).show(third);
        assertEquals(MapAxes.dimensions(2, 0), map.axesProperty().get());
        // Of a model of more dimensions, of none, and what a person may have written there.
        new MapLook(map).show(Map.of("axes", "z9,z1"));
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
        map.choose(MapAxes.components());
        for (String axes : List.of("z0,z1", "z1", "umap", "")) {
            new MapLook(map).show(Map.of("axes", axes));
            assertEquals(MapAxes.components(), map.axesProperty().get());
        }
    }

    @Test
    void whatALookDoesNotSayOrNobodyKnowsStays() {
        map.trust().byProperty().set(TrustBy.CHANGE);
        map.layers().densityProperty().set(true);
        new MapLook(map).show(Map.of("trust", "by-heart", "aura", "true", "pointSize", "many"));
        assertEquals(TrustBy.CHANGE, map.trust().byProperty().get());
        assertTrue(map.layers().densityProperty().get());
        assertEquals(1, map.layers().pointScaleProperty().get());
    }
}
