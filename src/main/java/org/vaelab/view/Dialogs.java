package org.vaelab.view;

import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What every dialog of a window is set up with, and every button of one. */
public final class Dialogs {

    private Dialogs() {}

    /**
     * The dialog, owned, named and, once it is shown, in the middle of its owner.
     *
     * @param id of its pane
     */
    public static <D extends Dialog<?>> D of(
            D dialog, @Nullable Window owner, Modality modality, String id, String title) {
        dialog.initOwner(owner);
        dialog.initModality(modality);
        dialog.setTitle(title);
        dialog.getDialogPane().setId(id);
        DialogPlacement.settle(dialog);
        return dialog;
    }

    /** A message that is to be read before the work goes on. */
    public static Alert message(Alert.AlertType kind, @Nullable Window owner, String id, String title, String header) {
        Alert alert = of(new Alert(kind), owner, Modality.APPLICATION_MODAL, id, title);
        alert.setHeaderText(header);
        return alert;
    }

    /** Something to read beside the work. */
    public static Alert beside(@Nullable Window owner, String id, String title) {
        Alert alert = of(new Alert(Alert.AlertType.INFORMATION), owner, Modality.NONE, id, title);
        alert.setHeaderText(title);
        alert.setGraphic(null);
        return alert;
    }

    /** For a dialog whose content can be shown in less room than it asks for, and in more. */
    public static void letResize(Dialog<?> dialog) {
        dialog.setResizable(true);
        DialogPlacement.keepInsideOwner(dialog);
    }

    /** The button of an answer, under an id and as wide as its own words: else all have the width of one, which cuts the longest. */
    public static Button button(DialogPane pane, ButtonType answer, String id) {
        Button button = (Button) pane.lookupButton(answer);
        button.setId(id);
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Has a button do something in place of closing its dialog. */
    public static void keepOpen(Button button, Runnable action) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }
}
