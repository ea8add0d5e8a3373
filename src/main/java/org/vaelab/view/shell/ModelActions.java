package org.vaelab.view.shell;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ModelFile;
import org.vaelab.view.Dialogs;
import org.vaelab.viewmodel.shell.ModelViewModel;

/** Opening and saving the model, with the question that keeps training from being lost. */
public final class ModelActions {

    private final Window owner;
    private final Choosers choosers;
    private final ModelViewModel model;
    private final Messages messages;

    public ModelActions(Window owner, Choosers choosers, ModelViewModel model, Messages messages) {
        this.owner = owner;
        this.choosers = choosers;
        this.model = model;
        this.messages = messages;
    }

    /** Whether a file is a model, by its name. */
    public static boolean isModel(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ModelFile.EXTENSION);
    }

    void open() {
        choosers.file("shell.model.choose.open", models()).ifPresent(this::open);
    }

    /** Opens a model, after asking if there is training to lose. */
    public void open(Path path) {
        whenNothingIsLost(() -> model.open(path));
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        saveAs(() -> {});
    }

    private void save(Runnable afterwards) {
        Path file = model.fileProperty().get();
        if (file == null) {
            saveAs(afterwards);
        } else {
            model.save(file, afterwards);
        }
    }

    private void saveAs(Runnable afterwards) {
        choosers.newFile("shell.model.choose.save", messages.get("shell.model.proposedName"), models())
                .map(path -> isModel(path) ? path : path.resolveSibling(path.getFileName() + ModelFile.EXTENSION))
                .ifPresent(path -> model.save(path, afterwards));
    }

    private ExtensionFilter models() {
        return new ExtensionFilter(messages.get("shell.model.files"), "*" + ModelFile.EXTENSION);
    }

    /** Goes on at once, or after a person has chosen to save or to discard; not at all if she cancels. */
    public void whenNothingIsLost(Runnable next) {
        if (!model.hasUnsavedTraining()) {
            next.run();
            return;
        }
        ButtonType save = new ButtonType(messages.get("shell.question.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.get("shell.question.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(messages.get("shell.question.cancel"), ButtonData.CANCEL_CLOSE);
        ButtonType answer = ask(save, discard, cancel);
        if (answer == save) {
            save(next);
        } else if (answer == discard) {
            next.run();
        }
    }

    private ButtonType ask(ButtonType save, ButtonType discard, ButtonType cancel) {
        String content = messages.get("shell.question.unsaved.content");
        Alert alert = Dialogs.of(
                new Alert(Alert.AlertType.CONFIRMATION, content, save, discard, cancel),
                owner,
                Modality.APPLICATION_MODAL,
                "unsaved",
                messages.get("shell.question.unsaved.title"));
        DialogPane pane = alert.getDialogPane();
        pane.lookupButton(save).setId("unsaved-save");
        pane.lookupButton(discard).setId("unsaved-discard");
        pane.lookupButton(cancel).setId("unsaved-cancel");
        Path file = model.fileProperty().get();
        alert.setHeaderText(
                file == null
                        ? messages.get("shell.question.unsaved.header")
                        : messages.get("shell.question.unsaved.header-file", file.getFileName()));
        return alert.showAndWait().orElse(cancel);
    }
}
