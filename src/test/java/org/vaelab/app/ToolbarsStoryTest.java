package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.FlowPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** In the window's own dress. */
final class ToolbarsStoryTest extends Story {

    @ParameterizedTest
    @ValueSource(strings = {"find", "walk", "draw"})
    void whatStandsInAToolbarDoesNotTouch(String tab, FxRobot robot) {
        awaitData(robot);
        click(robot, "#" + tab + "-tab");
        FlowPane toolbar = (FlowPane) node(robot, "#" + tab + "-pane .sheet-toolbar");
        assertTrue(toolbar.getHgap() >= 4, "gap of " + toolbar.getHgap());
        assertTrue(toolbar.getVgap() >= 4, "gap of " + toolbar.getVgap());
    }
}
