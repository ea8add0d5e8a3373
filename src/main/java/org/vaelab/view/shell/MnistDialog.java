package org.vaelab.view.shell;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.vaelab.i18n.Messages;
import org.vaelab.view.DialogPlacement;
import org.vaelab.viewmodel.shell.DownloadViewModel;
import org.vaelab.viewmodel.shell.DownloadViewModel.State;

/** Gets MNIST: progress, rate, cancel; without a network, the way to files one has already. The window stays usable beside it. */
public final class MnistDialog {

    private final DownloadViewModel download;
    private final Messages messages;
    private final Runnable onDone;
    private final Runnable onChooseFolder;
    private final Window owner;

    /**
     * @param onDone opens what has come
     * @param onChooseFolder opens files that are on this machine already
     */
    public MnistDialog(
            Window owner, DownloadViewModel download, Messages messages, Runnable onDone, Runnable onChooseFolder) {
        this.download = download;
        this.messages = messages;
        this.onDone = onDone;
        this.onChooseFolder = onChooseFolder;
        this.owner = owner;
    }

    /** Shows the dialog and starts. */
    public void show() {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        DialogPlacement.settle(dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(messages.get("shell.mnist.title"));
        build(dialog.getDialogPane());
        Subscription end = download.stateProperty().subscribe((old, state) -> changed(dialog, state));
        dialog.setOnHidden(event -> {
            end.unsubscribe();
            download.cancel();
        });
        dialog.show();
        download.start();
    }

    private void build(DialogPane pane) {
        pane.setId("mnist-dialog");
        pane.setHeaderText(messages.get("shell.mnist.header"));
        ProgressBar bar = new ProgressBar();
        bar.setId("mnist-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(download.fractionProperty());
        Label text = new Label();
        text.setId("mnist-text");
        text.setWrapText(true);
        text.textProperty().bind(download.textProperty());
        VBox box = new VBox(bar, text);
        box.getStyleClass().add("download");
        text.setMinHeight(Region.USE_PREF_SIZE);
        pane.setContent(box);
        ButtonType start = new ButtonType(messages.get("shell.mnist.start"), ButtonData.OTHER);
        ButtonType choose = new ButtonType(messages.get("shell.mnist.choose"), ButtonData.LEFT);
        ButtonType close = new ButtonType(messages.get("shell.mnist.cancel"), ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(choose, start, close);
        if (pane.lookupButton(start) instanceof Button button) {
            button.setId("mnist-start");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.disableProperty().bind(download.stateProperty().isEqualTo(State.RUNNING));
            button.textProperty()
                    .bind(Bindings.when(download.stateProperty().isEqualTo(State.FAILED))
                            .then(messages.get("shell.mnist.retry"))
                            .otherwise(messages.get("shell.mnist.start")));
            keepOpen(button, download::start);
        }
        if (pane.lookupButton(choose) instanceof Button button) {
            button.setId("mnist-choose");
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.addEventHandler(ActionEvent.ACTION, event -> onChooseFolder.run());
        }
    }

    private static void keepOpen(Button button, Runnable action) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }

    private void changed(Dialog<ButtonType> dialog, State state) {
        if (state == State.DONE) {
            dialog.close();
            onDone.run();
        }
    }
}
