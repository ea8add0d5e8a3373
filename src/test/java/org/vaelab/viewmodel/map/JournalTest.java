package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.latent.ImageSubset;
import org.vaelab.viewmodel.Workspace;

final class JournalTest {

    private final SyntheticMap opened = new SyntheticMap().open();
    private final Workspace workspace = opened.workspace;
    private final MapViewModel map = opened.map;
    private long now;
    private final Journal journal = new Journal(map, () -> now);

    @BeforeEach
    void open() {
        rest();
    }

    private void rest() {
        map.navigation().glide(100);
        now += TimeUnit.SECONDS.toNanos(5);
    }

    private MapBounds seen() {
        return map.navigation().viewProperty().get().visible();
    }

    @Test
    void nothingThatTheProgramDidCanBeUndone() {
        assertFalse(journal.undoableProperty().get());
        map.navigation().resize(640, 480);
        assertFalse(journal.undoableProperty().get());
    }

    @Test
    void pinsSelectionsPathsAxesAndViewsAreUndoneInTurnAndDoneAgain() {
        MapBounds whole = seen();
        workspace.pin(42);
        map.selection().chooseClass(3, Combination.REPLACE);
        map.path().addZ();
        map.choose(MapAxes.dimensions(0, 2));
        rest();
        map.navigation().zoom(2, 100, 100);
        MapBounds zoomed = seen();
        rest();
        journal.undo();
        rest();
        assertTrue(seen().width() > 1.5 * zoomed.width());
        journal.undo();
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
        journal.undo();
        assertEquals(0, map.path().stopsProperty().get().size());
        assertEquals(20, map.selection().selectedProperty().get().size());
        journal.undo();
        assertEquals(ImageSubset.NONE, map.selection().selectedProperty().get());
        assertEquals(42, workspace.pinnedProperty().get());
        journal.undo();
        rest();
        assertEquals(Workspace.NOTHING_PINNED, workspace.pinnedProperty().get());
        assertEquals(whole.width(), seen().width(), 1e-6);
        assertFalse(journal.undoableProperty().get());
        while (journal.redoableProperty().get()) {
            journal.redo();
            rest();
        }
        assertEquals(42, workspace.pinnedProperty().get());
        assertEquals(20, map.selection().selectedProperty().get().size());
        assertEquals(1, map.path().stopsProperty().get().size());
        assertEquals(zoomed.width(), seen().width(), 1e-6);
    }

    @Test
    void turnsOfTheWheelThatFollowEachOtherAreOneChange() {
        double before = seen().width();
        for (int turn = 0; turn < 5; turn++) {
            map.navigation().zoom(1.2, 300, 300);
            now += TimeUnit.MILLISECONDS.toNanos(50);
        }
        rest();
        map.navigation().pan(30, 0);
        journal.undo();
        rest();
        assertTrue(seen().width() < before / 2);
        journal.undo();
        rest();
        assertEquals(before, seen().width(), 1e-6);
    }

    @Test
    void whatIsDoneAfterAnUndoForgetsWhatWasUndone() {
        workspace.pin(1);
        workspace.pin(2);
        journal.undo();
        assertEquals(1, workspace.pinnedProperty().get());
        workspace.pin(3);
        assertFalse(journal.redoableProperty().get());
        journal.undo();
        assertEquals(1, workspace.pinnedProperty().get());
    }

    @Test
    void choosingTheSameAgainIsNoStepBack() {
        map.selection().chooseClass(0, Combination.REPLACE);
        map.selection().chooseClass(0, Combination.ADD);
        journal.undo();
        assertEquals(ImageSubset.NONE, map.selection().selectedProperty().get());
    }

    @Test
    void otherDataBeginANewJournal() {
        workspace.pin(1);
        workspace.show(SyntheticQueries.dataset(SyntheticMap.COUNT));
        assertFalse(journal.undoableProperty().get());
    }

    @Test
    void layersShadesAndColoursAreUndoneInTurnAndDoneAgain() {
        map.layers().densityProperty().set(true);
        map.trust().byProperty().set(TrustBy.CHANGE);
        map.shading().byProperty().set(ColourBy.KL);
        map.layers().manifoldProperty().set(true);
        map.layers().pointsProperty().set(false);
        journal.undo();
        assertTrue(map.layers().pointsProperty().get());
        journal.undo();
        assertFalse(map.layers().manifoldProperty().get());
        assertEquals(ColourBy.KL, map.shading().byProperty().get());
        journal.undo();
        assertEquals(ColourBy.CLASS, map.shading().byProperty().get());
        journal.undo();
        assertEquals(TrustBy.NOTHING, map.trust().byProperty().get());
        assertTrue(map.layers().densityProperty().get());
        journal.undo();
        assertFalse(map.layers().densityProperty().get());
        assertFalse(journal.undoableProperty().get());
        while (journal.redoableProperty().get()) {
            journal.redo();
        }
        assertEquals(TrustBy.CHANGE, map.trust().byProperty().get());
        assertFalse(map.layers().pointsProperty().get());
    }

    @Test
    void aPushOfTheSliderForThePointsSizeIsOneChange() {
        map.layers().densityProperty().set(true);
        for (int step = 1; step <= 8; step++) {
            map.layers().pointScaleProperty().set(1 + step * 0.1);
            now += TimeUnit.MILLISECONDS.toNanos(30);
        }
        journal.undo();
        assertEquals(1, map.layers().pointScaleProperty().get());
        assertTrue(map.layers().densityProperty().get());
        journal.redo();
        assertEquals(1.8, map.layers().pointScaleProperty().get(), 1e-9);
    }

    @Test
    void aZoomAndAPushOfTheSliderThatFollowEachOtherAreTwoChanges() {
        double before = seen().width();
        map.navigation().zoom(2, 300, 300);
        map.layers().pointScaleProperty().set(2);
        journal.undo();
        rest();
        assertEquals(1, map.layers().pointScaleProperty().get());
        assertTrue(seen().width() < 0.6 * before);
    }

    @Test
    void classesThatAreHiddenAndIsolationAreUndoneToo() {
        map.toggleClass(3);
        map.selection().chooseClass(5, Combination.REPLACE);
        map.selection().isolatedProperty().set(true);
        journal.undo();
        assertFalse(map.selection().isolates());
        journal.undo();
        assertFalse(map.shownProperty().get().shows(3));
        journal.undo();
        assertTrue(map.shownProperty().get().shows(3));
        assertFalse(journal.undoableProperty().get());
    }

    @Test
    void theLayersThatComeWithAModelAreNoStepBack() {
        workspace.pin(1);
        journal.begin(() -> map.layers().densityProperty().set(true));
        assertFalse(journal.undoableProperty().get());
        assertTrue(map.layers().densityProperty().get());
        workspace.pin(2);
        journal.undo();
        assertEquals(1, workspace.pinnedProperty().get());
        assertTrue(map.layers().densityProperty().get());
    }
}
