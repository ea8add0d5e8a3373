package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.EmbeddedProjection;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.Workspace;

final class EmbeddingViewModelTest {

    private static final int COUNT = 200;

    private final Workspace workspace = new Workspace();
    private final Queue<Runnable> longWork = new ArrayDeque<>();
    private final MapViewModel map =
            new MapViewModel(workspace, new SyntheticQueries(COUNT, 3), Runnable::run, longWork::add, Runnable::run);

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

    private void finish() {
        while (!longWork.isEmpty()) {
            longWork.remove().run();
        }
    }

    private Cloud cloud() {
        return Objects.requireNonNull(map.cloudProperty().get());
    }

    @Test
    void theMapStaysUntilTheOtherIsMade() {
        assertTrue(map.embedding().offeredProperty().getValue());
        map.embedding().show();
        assertTrue(map.embedding().runningProperty().get());
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
        finish();
        assertFalse(map.embedding().runningProperty().get());
        EmbeddedProjection shown = map.axesProperty().get().embedding();
        assertNotNull(shown);
        assertSame(shown, cloud().projection());
        assertEquals(COUNT, shown.landmarks());
    }

    @Test
    void aDragMovesZBetweenTheCodesOfTheNeighbours() {
        map.embedding().show();
        finish();
        MapTransform view = map.navigation().viewProperty().get();
        map.moveTo(view.screenX(cloud().x(42)), view.screenY(cloud().y(42)));
        Code z = workspace.zProperty().get();
        // At a landmark's place z is its code, but for the place's rounding to float.
        for (int j = 0; j < 3; j++) {
            assertEquals(cloud().codes().get(42, j), z.get(j), 0.01);
        }
    }

    /** From one end of the map to the other, across whatever gaps there are. */
    @Test
    void keysGoAnywhereThoughTheMapIsNotExact() {
        map.embedding().show();
        finish();
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
        map.embedding().show();
        map.embedding().cancel();
        finish();
        assertFalse(map.embedding().runningProperty().get());
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
    }

    @Test
    void theSameCodesAreNotMappedAgainAndUndoGoesBack() {
        map.embedding().show();
        finish();
        EmbeddedProjection first = map.axesProperty().get().embedding();
        map.journal().undo();
        assertNull(map.axesProperty().get().embedding());
        map.embedding().show();
        assertEquals(0, longWork.size());
        assertSame(first, map.axesProperty().get().embedding());
    }

    @Test
    void otherDataAndOtherModelsTakeItAway() {
        map.embedding().show();
        finish();
        workspace.show(SyntheticQueries.dataset(COUNT));
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
        map.embedding().show();
        workspace.show(model(2));
        finish();
        assertEquals(MapAxes.FIRST, map.axesProperty().get());
    }
}
