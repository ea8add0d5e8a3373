package org.vaelab.view.shell;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.vaelab.data.download.PublishedSet;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Choices;
import org.vaelab.view.Dialogs;
import org.vaelab.viewmodel.shell.DownloadViewModel;
import org.vaelab.viewmodel.shell.DownloadViewModel.State;

/**
 * Gets a public data set: which one, then progress, rate, cancel; without a network, the way to files one has already. Nothing is fetched before
 * Start is pressed. The window stays usable beside it.
 */
public final class DownloadDialog {

    private final DownloadViewModel download;
    private final Messages messages;
    private final Consumer<String> onDone;
    private final Runnable onChooseFolder;
    private final Window owner;

    /**
     * @param onDone opens what has come, by its id
     * @param onChooseFolder opens files that are on this machine already
     */
    public DownloadDialog(
            Window owner,
            DownloadViewModel download,
            Messages messages,
            Consumer<String> onDone,
            Runnable onChooseFolder) {
        this.download = download;
        this.messages = messages;
        this.onDone = onDone;
        this.onChooseFolder = onChooseFolder;
        this.owner = owner;
    }

    /** Shows the dialog. */
    public void show() {
        Dialog<ButtonType> dialog =
                Dialogs.of(new Dialog<>(), owner, Modality.NONE, "download-dialog", messages.get("shell.get.title"));
        build(dialog.getDialogPane());
        Subscription end = download.stateProperty().subscribe((old, state) -> changed(dialog, state));
        dialog.setOnHidden(event -> {
            end.unsubscribe();
            download.cancel();
        });
        download.select(download.selectedProperty().get());
        dialog.show();
        // Else the focus is on the first button, which leads away from here.
        dialog.getDialogPane().lookup("#download-set").requestFocus();
    }

    private void build(DialogPane pane) {
        pane.setHeaderText(messages.get("shell.get.header"));
        ComboBox<PublishedSet> sets = sets();
        ProgressBar bar = new ProgressBar();
        bar.setId("download-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(download.fractionProperty());
        Label text = new Label();
        text.setId("download-text");
        text.setWrapText(true);
        text.textProperty().bind(download.textProperty());
        VBox box = new VBox(sets, bar, text);
        box.getStyleClass().add("download");
        text.setMinHeight(Region.USE_PREF_SIZE);
        pane.setContent(box);
        ButtonType start = new ButtonType(messages.get("shell.get.start"), ButtonData.OTHER);
        ButtonType choose = new ButtonType(messages.get("shell.get.choose"), ButtonData.LEFT);
        ButtonType close = new ButtonType(messages.get("shell.get.cancel"), ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(choose, start, close);
        Button button = Dialogs.button(pane, start, "download-start");
        button.setDefaultButton(true);
        button.disableProperty().bind(download.stateProperty().isEqualTo(State.RUNNING));
        button.textProperty()
                .bind(Bindings.when(download.stateProperty().isEqualTo(State.FAILED))
                        .then(messages.get("shell.get.retry"))
                        .otherwise(messages.get("shell.get.start")));
        Dialogs.keepOpen(button, download::start);
        Dialogs.button(pane, choose, "download-choose")
                .addEventHandler(ActionEvent.ACTION, event -> onChooseFolder.run());
    }

    private ComboBox<PublishedSet> sets() {
        ComboBox<PublishedSet> sets = new ComboBox<>(FXCollections.observableList(download.sets()));
        sets.setId("download-set");
        sets.setMaxWidth(Double.MAX_VALUE);
        sets.setAccessibleText(messages.get("shell.get.set"));
        sets.setTooltip(new Tooltip(messages.get("shell.get.set")));
        Choices.name(sets, set -> messages.get("shell.get." + set.id()));
        sets.getSelectionModel().select(download.selectedProperty().get());
        sets.getSelectionModel().selectedItemProperty().subscribe(download::select);
        sets.disableProperty().bind(download.stateProperty().isEqualTo(State.RUNNING));
        return sets;
    }

    private void changed(Dialog<ButtonType> dialog, State state) {
        if (state == State.DONE) {
            dialog.close();
            onDone.accept(download.selectedProperty().get().parts().get(0).id());
        }
    }
}
