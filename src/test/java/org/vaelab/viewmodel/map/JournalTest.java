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
}
