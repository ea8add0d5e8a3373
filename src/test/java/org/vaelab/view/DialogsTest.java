package org.vaelab.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class DialogsTest {

    @SuppressWarnings("NullAway.Init") // made in start, on the UI thread
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        PanelsFixture.show(stage, new StackPane(), 400, 300);
    }

    @Test
    void aButtonKeepsItsWordsAndItsDialogOpen(FxRobot robot) {
        ButtonType again = new ButtonType("Try it all again, please", ButtonData.OTHER);
        ButtonType close = new ButtonType("No", ButtonData.CANCEL_CLOSE);
        AtomicInteger pressed = new AtomicInteger();
        Dialog<ButtonType> dialog = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Dialog<ButtonType> made = Dialogs.of(new Dialog<>(), stage, Modality.NONE, "asked", "Asked");
            made.getDialogPane().getButtonTypes().setAll(again, close);
            Dialogs.keepOpen(Dialogs.button(made.getDialogPane(), again, "asked-again"), pressed::incrementAndGet);
            Dialogs.button(made.getDialogPane(), close, "asked-no");
            made.show();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Button button = robot.lookup("#asked #asked-again").queryButton();
        assertTrue(button.getWidth() >= button.prefWidth(-1), "whole: " + button.getWidth());
        robot.interact(button::fire);
        assertEquals(1, pressed.get());
        assertTrue(dialog.isShowing());
        assertSame(stage, dialog.getOwner());
        robot.interact(robot.lookup("#asked-no").queryButton()::fire);
        assertFalse(dialog.isShowing());
    }
}
