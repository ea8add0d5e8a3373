package org.vaelab.view.shell;

import java.nio.file.Path;
import javafx.scene.control.Alert;
import javafx.stage.Window;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Dialogs;

/** Says that something broke and where the log is. */
public final class FailureDialog {

    private final Window owner;
    private final Path logFolder;
    private final Messages messages;

    public FailureDialog(Window owner, Path logFolder, Messages messages) {
        this.owner = owner;
        this.logFolder = logFolder;
        this.messages = messages;
    }

    public void show(Throwable failure) {
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        Alert alert = Dialogs.message(
                Alert.AlertType.ERROR,
                owner,
                "failure",
                messages.get("errors.failure.title"),
                messages.get("errors.failure.header", reason));
        alert.setContentText(messages.get("errors.failure.advice", logFolder));
        alert.show();
    }
}
