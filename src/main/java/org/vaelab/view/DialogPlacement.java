package org.vaelab.view;

import javafx.animation.PauseTransition;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Puts dialogs in the middle of their owner, as large as their content asks for. JavaFX 21 lets some window managers (openbox) show them at their
 * smallest size in a corner of the screen; said again once they are there, it counts.
 */
public final class DialogPlacement {

    /** What a window manager's title bar and border may take. */
    private static final double FRAME_PX = 48;

    private static final Duration ON_SCREEN = Duration.millis(150);

    private DialogPlacement() {}

    /** To be called once, before the dialog is shown. */
    public static void settle(Dialog<?> dialog) {
        dialog.getDialogPane().setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, event -> {
            PauseTransition onScreen = new PauseTransition(ON_SCREEN);
            onScreen.setOnFinished(finished -> centre(dialog));
            onScreen.play();
        });
    }

    /** For a dialog whose content can be shown in less room than it asks for: to be called once, before it is shown. */
    public static void keepInsideOwner(Dialog<?> dialog) {
        DialogPane pane = dialog.getDialogPane();
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, event -> {
            Window owner = dialog.getOwner();
            if (owner != null) {
                double asked = pane.prefHeight(pane.prefWidth(-1));
                // Bound, as the owner itself may just have come, at its smallest size.
                pane.prefHeightProperty()
                        .bind(owner.heightProperty().map(height -> Math.min(asked, height.doubleValue() - FRAME_PX)));
            }
        });
        dialog.addEventHandler(DialogEvent.DIALOG_HIDDEN, event -> {
            pane.prefHeightProperty().unbind();
            pane.setPrefHeight(Region.USE_COMPUTED_SIZE);
        });
    }

    private static void centre(Dialog<?> dialog) {
        if (!dialog.isShowing()) {
            return;
        }
        Window window = dialog.getDialogPane().getScene().getWindow();
        window.sizeToScene();
        Window owner = dialog.getOwner();
        if (owner != null) {
            dialog.setX(owner.getX() + (owner.getWidth() - window.getWidth()) / 2);
            dialog.setY(owner.getY() + (owner.getHeight() - window.getHeight()) / 2);
        }
    }
}
