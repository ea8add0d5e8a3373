package org.vaelab.view.training;

import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Dialogs;
import org.vaelab.viewmodel.training.DiscardConfirmation;

/** Asks in a dialog; the safe answer is the default one. */
public final class DiscardDialog implements DiscardConfirmation {

    private final Messages messages;
    private final Supplier<@Nullable Window> owner;

    public DiscardDialog(Messages messages, Supplier<@Nullable Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public boolean mayDiscard(long steps) {
        ButtonType keep = new ButtonType(messages.get("training.discard-keep"), ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonType discard = new ButtonType(messages.get("training.discard-yes"), ButtonBar.ButtonData.OTHER);
        String title = messages.get("training.discard-title");
        Alert alert = Dialogs.of(
                new Alert(Alert.AlertType.CONFIRMATION, messages.get("training.discard-text", steps), keep, discard),
                owner.get(),
                Modality.APPLICATION_MODAL,
                "discard",
                title);
        alert.setHeaderText(title);
        if (alert.getDialogPane().lookupButton(keep) instanceof Button button) {
            button.setDefaultButton(true);
        }
        return alert.showAndWait().filter(answer -> answer == discard).isPresent();
    }
}
