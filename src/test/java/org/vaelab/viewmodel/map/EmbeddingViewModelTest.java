package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.latent.Code;
import org.vaelab.latent.EmbeddedProjection;
import org.vaelab.latent.EmbeddingMethod;
import org.vaelab.viewmodel.Workspace;

final class EmbeddingViewModelTest {

    private final SyntheticMap opened = new SyntheticMap().open();
    private final Workspace workspace = opened.workspace;
    private final MapViewModel map = opened.map;

    @Test
    void theMapStaysUntilTheOtherIsMade() {
        assertTrue(map.embedding().offeredProperty().getValue());
        map.embedding().show(EmbeddingMethod.UMAP);
        assertTrue(map.embedding().runningProperty().get());
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
        opened.finish();
        assertFalse(map.embedding().runningProperty().get());
        EmbeddedProjection shown = map.axesProperty().get().embedding();
        assertNotNull(shown);
        assertSame(shown, opened.cloud().projection());
        assertEquals(SyntheticMap.COUNT, shown.landmarks());
    }

    @Test
    void aDragMovesZBetweenTheCodesOfTheNeighbours() {
        map.embedding().show(EmbeddingMethod.UMAP);
        opened.finish();
        MapTransform view = map.navigation().viewProperty().get();
        map.moveTo(
                view.screenX(opened.cloud().x(42)), view.screenY(opened.cloud().y(42)));
        Code z = workspace.zProperty().get();
        // At a landmark's place z is its code, but for the place's rounding to float.
        for (int j = 0; j < 3; j++) {
            assertEquals(opened.cloud().codes().get(42, j), z.get(j), 0.01);
        }
    }

    /** From one end of the map to the other, across whatever gaps there are. */
    @Test
    void keysGoAnywhereThoughTheMapIsNotExact() {
        map.embedding().show(EmbeddingMethod.UMAP);
        opened.finish();
        MapTransform view = map.navigation().viewProperty().get();
        map.moveTo(view.screenX(-3), view.screenY(0));
        for (int press = 0; press < 60; press++) {
            map.nudge(1, 0, false);
        }
        ScreenPoint z = Objects.requireNonNull(map.zOnScreen());
        assertEquals(view.screenX(3), z.x(), 0.01);
        assertEquals(view.screenY(0), z.y(), 0.01);
    }

    @Test
    void whoCancelsKeepsTheMap() {
        map.embedding().show(EmbeddingMethod.UMAP);
        map.embedding().cancel();
        opened.finish();
        assertFalse(map.embedding().runningProperty().get());
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
    }

    @Test
    void theSameCodesAreNotMappedAgainAndUndoGoesBack() {
        map.embedding().show(EmbeddingMethod.UMAP);
        opened.finish();
        EmbeddedProjection first = map.axesProperty().get().embedding();
        map.journal().undo();
        assertNull(map.axesProperty().get().embedding());
        map.embedding().show(EmbeddingMethod.UMAP);
        assertEquals(0, opened.longWork.size());
        assertSame(first, map.axesProperty().get().embedding());
    }

    @Test
    void otherDataAndOtherModelsTakeItAway() {
        map.embedding().show(EmbeddingMethod.UMAP);
        opened.finish();
        workspace.show(SyntheticQueries.dataset(SyntheticMap.COUNT));
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
        map.embedding().show(EmbeddingMethod.UMAP);
        workspace.show(SyntheticMap.model(2));
        opened.finish();
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
    }

    @Test
    void bothMapsOfTheSameCodesAreKeptAndTheNewestWishWins() {
        map.embedding().show(EmbeddingMethod.UMAP);
        opened.finish();
        EmbeddedProjection first = map.axesProperty().get().embedding();
        map.embedding().show(EmbeddingMethod.TSNE);
        assertEquals(EmbeddingMethod.TSNE, map.embedding().methodProperty().get());
        opened.finish();
        assertEquals(
                EmbeddingMethod.TSNE,
                Objects.requireNonNull(map.axesProperty().get().embedding()).method());
        map.embedding().show(EmbeddingMethod.UMAP);
        assertEquals(0, opened.longWork.size());
        assertSame(first, map.axesProperty().get().embedding());
        workspace.show(SyntheticQueries.dataset(SyntheticMap.COUNT));
        map.embedding().show(EmbeddingMethod.UMAP);
        map.embedding().show(EmbeddingMethod.TSNE);
        opened.finish();
        assertEquals(
                EmbeddingMethod.TSNE,
                Objects.requireNonNull(map.axesProperty().get().embedding()).method());
    }
}
