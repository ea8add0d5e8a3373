package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A map that keeps neighbours together, by button and by key. */
final class MapEmbeddingTest extends MapStory {

    private static String title(FxRobot robot) {
        return robot.lookup("#map-title-x").queryAs(Text.class).getText();
    }

    @Test
    void theMapSaysWhatItWasMadeOfAndThatADragIsNotExact(FxRobot robot) {
        open(robot);
        robot.clickOn("#map-umap");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("UMAP of 200 codes at step 1", title(robot));
        assertTrue(robot.lookup("#map-umap").queryAs(ToggleButton.class).isSelected());
        assertEquals(
                MESSAGES.get("map.hint.umap"),
                robot.lookup("#map-hint").queryAs(Label.class).getText());
        assertFalse(robot.lookup("#map-ring-name-1").query().isVisible(), "rings would mean nothing");
        assertFalse(robot.lookup("#map-embedding-progress").query().isVisible());
        robot.interact(() -> robot.lookup("#map-umap").query().requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("z₁", title(robot));
        assertTrue(robot.lookup("#map-ring-name-1").query().isVisible());
    }

    @Test
    void oneMapMayFollowTheOtherAndEachSaysWhichItIs(FxRobot robot) {
        open(robot);
        robot.clickOn("#map-tsne");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("t-SNE of 200 codes at step 1", title(robot));
        assertEquals(
                MESSAGES.get("map.hint.tsne"),
                robot.lookup("#map-hint").queryAs(Label.class).getText());
        robot.clickOn("#map-umap");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("UMAP of 200 codes at step 1", title(robot));
        assertFalse(robot.lookup("#map-tsne").queryAs(ToggleButton.class).isSelected());
        robot.clickOn("#map-umap");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("z₁", title(robot));
    }
}
