package org.vaelab.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // both are made in start, on the UI thread
final class DialogPlacementTest {

    /** A window manager's frame lies unevenly about a window. */
    private static final double FRAME_PX = 30;

    private static final int PATIENCE_SECONDS = 60;

    private Stage owner;
    private Alert dialog;

    @Start
    void start(Stage stage) {
        owner = stage;
        PanelsFixture.show(stage, new Pane(), 900, 600);
        dialog = new Alert(AlertType.CONFIRMATION, "One sentence.");
        dialog.initOwner(owner);
        DialogPlacement.settle(dialog);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(dialog::hide);
    }

    @Test
    void aDialogIsInTheMiddleOfItsOwnerEvenWhereTheScreenPutItElsewhere(FxRobot robot) {
        robot.interact(() -> {
            dialog.show();
            dialog.setX(0);
            dialog.setY(0);
            window().setWidth(80);
            window().setHeight(40);
        });
        await(
                "it is in the middle, across",
                () -> isMiddle(window().getX(), window().getWidth(), owner.getX(), owner.getWidth()));
        await("and downwards", () -> isMiddle(window().getY(), window().getHeight(), owner.getY(), owner.getHeight()));
        DialogPane pane = dialog.getDialogPane();
        assertTrue(pane.getWidth() >= pane.prefWidth(-1), "no text is cut across");
        assertTrue(pane.getHeight() >= pane.prefHeight(pane.getWidth()), "nor below");
    }

    @Test
    void aDialogThatAsksForMoreRoomThanItsOwnerHasIsNoHigher(FxRobot robot) {
        robot.interact(() -> {
            Region tall = new Region();
            tall.setPrefHeight(2000);
            dialog.getDialogPane().setContent(tall);
            DialogPlacement.keepInsideOwner(dialog);
            dialog.show();
        });
        // All at once: before it is placed it is as high as its content for a moment.
        await(
                "it is as high as it can be and not higher, in the middle",
                () -> window().getHeight() > 400
                        && window().getHeight() <= owner.getHeight()
                        && isMiddle(window().getY(), window().getHeight(), owner.getY(), owner.getHeight()));
    }

    @Test
    void aDialogThatComesWhileItsOwnerIsStillSmallHasTheRoomThatItsOwnerGets(FxRobot robot) {
        robot.interact(() -> {
            Region tall = new Region();
            tall.setPrefHeight(2000);
            dialog.getDialogPane().setContent(tall);
            DialogPlacement.keepInsideOwner(dialog);
            owner.setHeight(200);
            dialog.show();
            owner.setHeight(600);
        });
        // Not twice: before it is placed it is as high as its content for a moment.
        await(
                "it is almost as high as its owner",
                () -> window().getHeight() > 400 && window().getHeight() <= owner.getHeight());
    }

    private Window window() {
        return dialog.getDialogPane().getScene().getWindow();
    }

    private static boolean isMiddle(double from, double length, double ownerFrom, double ownerLength) {
        return length > 100 && Math.abs(from + length / 2 - ownerFrom - ownerLength / 2) < FRAME_PX;
    }

    private static void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("not within " + PATIENCE_SECONDS + " s: " + what, e);
        }
    }
}
