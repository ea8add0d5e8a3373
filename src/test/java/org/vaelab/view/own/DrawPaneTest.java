package org.vaelab.view.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.PanelsFixture;
import org.vaelab.view.image.FxImages;
import org.vaelab.view.image.PixelView;
import org.vaelab.viewmodel.map.MapMarks;
import org.vaelab.viewmodel.own.OwnImageViewModel;

@ExtendWith(ApplicationExtension.class)
final class DrawPaneTest {

    private final PanelsFixture panels = new PanelsFixture(2);
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final OwnImageViewModel own = new OwnImageViewModel(panels.workspace, panels.model, new MapMarks());

    @Start
    void start(Stage stage) {
        DrawPane pane = new DrawPane(own, panels.appearance, panels.menu, panels.notices, messages);
        PanelsFixture.show(stage, new StackPane(pane), 700, 300);
    }

    private float middle() {
        return own.imageProperty().get().get(14 * 28 + 14);
    }

    @Test
    void aDragDrawsWhereThePointerIsAndTheReconstructionAppears(FxRobot robot) {
        PixelView reconstruction = robot.lookup("#draw-reconstruction").query();
        assertNull(reconstruction.image());
        robot.drag("#draw-board").dropBy(20, 0);
        // The middle of the board lies on the corner of four pixels, give or take the rounding of a screen pixel.
        assertTrue(middle() > 0.5, "ink is " + middle());
        assertNotNull(reconstruction.image());
        assertTrue(robot.lookup("#draw-terms").queryAs(Label.class).getText().contains("81.2 nats to reconstruct")
                || robot.lookup("#draw-terms").queryAs(Label.class).getText().contains("81.3 nats to reconstruct"));
        robot.clickOn("#draw-undo");
        assertEquals(0, middle());
        assertNull(reconstruction.image());
    }

    @Test
    void theKeyboardDrawsUndoesAndClears(FxRobot robot) {
        robot.interact(() -> robot.lookup("#draw-board").query().requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.SPACE);
        assertEquals(1, own.imageProperty().get().get(14 * 28 + 15), 1e-6f);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertFalse(own.undoableProperty().get());
        robot.type(KeyCode.SPACE).type(KeyCode.DELETE);
        assertEquals(0, middle());
        assertTrue(own.undoableProperty().get());
    }

    @Test
    void aPictureOnTheClipboardIsTaken(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(FxImages.toFx(new ArgbImage(1, 1, new int[] {0xff808080})));
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn("#draw-paste");
        assertEquals(1 - 128 / 255.0, middle(), 1e-4);
    }
}
