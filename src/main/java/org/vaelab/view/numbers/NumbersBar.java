package org.vaelab.view.numbers;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.vaelab.evaluation.EvaluationRequest;
import org.vaelab.i18n.Messages;
import org.vaelab.view.WholeNumbers;
import org.vaelab.viewmodel.numbers.Measured;
import org.vaelab.viewmodel.numbers.NumbersViewModel;

/** What to measure, start and cancel, and where the figures go. */
final class NumbersBar extends FlowPane {

    private static final int MOST_IMAGES = 1_000_000;

    private final NumbersViewModel viewModel;
    private final Messages messages;

    /** @param saveDialog asks a person for the file to write */
    NumbersBar(NumbersViewModel viewModel, Supplier<Optional<Path>> saveDialog, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("numbers-bar");
        Button save = button("save", () -> saveDialog.get().ifPresent(viewModel::save));
        save.disableProperty().bind(viewModel.measuredProperty().isNull());
        Button copy = button("copy", this::copy);
        copy.disableProperty().bind(viewModel.measuredProperty().isNull());
        getChildren()
                .setAll(
                        evaluate(),
                        number("images", 1, MOST_IMAGES, 500, viewModel.imagesProperty()),
                        number(
                                "importance-samples",
                                0,
                                EvaluationRequest.MAX_IMPORTANCE_SAMPLES,
                                100,
                                viewModel.importanceSamplesProperty()),
                        binarise(),
                        save,
                        copy,
                        progress());
    }

    /** One button, as the transport's Train and Pause are one: it starts, and then it cancels. */
    private Button evaluate() {
        Button evaluate = button("evaluate", this::startOrCancel);
        evaluate.textProperty()
                .bind(viewModel
                        .runningProperty()
                        .map(running -> messages.get(running ? "numbers.cancel" : "numbers.evaluate")));
        evaluate.disableProperty()
                .bind(viewModel
                        .canEvaluateBinding()
                        .or(viewModel.runningProperty())
                        .not());
        return evaluate;
    }

    private void startOrCancel() {
        if (viewModel.runningProperty().get()) {
            viewModel.cancel();
        } else {
            viewModel.evaluate();
        }
    }

    private Button button(String id, Runnable action) {
        Button button = new Button(messages.get("numbers." + id));
        button.setId("numbers-" + id);
        button.setTooltip(new Tooltip(messages.get("numbers." + id + "-tip")));
        button.setAccessibleText(messages.get("numbers." + id + "-tip"));
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox number(String id, int least, int most, int step, IntegerProperty value) {
        Spinner<Integer> spinner = WholeNumbers.spinner(least, most, step, value.get(), value::set);
        spinner.setId("numbers-" + id);
        spinner.setTooltip(new Tooltip(messages.get("numbers." + id + "-tip")));
        spinner.getEditor().setAccessibleText(messages.get("numbers." + id + "-tip"));
        spinner.disableProperty().bind(viewModel.runningProperty());
        Label name = new Label(messages.get("numbers." + id));
        name.getStyleClass().add("figure-name");
        name.setLabelFor(spinner);
        HBox both = new HBox(name, spinner);
        both.getStyleClass().add("named-field");
        return both;
    }

    private CheckBox binarise() {
        CheckBox binarise = new CheckBox(messages.get("numbers.binarise"));
        binarise.setId("numbers-binarise");
        binarise.setTooltip(new Tooltip(messages.get("numbers.binarise-tip")));
        binarise.selectedProperty().bindBidirectional(viewModel.binariseProperty());
        binarise.disableProperty().bind(viewModel.runningProperty());
        return binarise;
    }

    /** Keeps its place while nothing runs. */
    private ProgressBar progress() {
        ProgressBar progress = new ProgressBar();
        progress.setId("numbers-progress");
        progress.setAccessibleText(messages.get("numbers.evaluating"));
        progress.progressProperty().bind(viewModel.fractionProperty());
        progress.visibleProperty().bind(viewModel.runningProperty());
        return progress;
    }

    private void copy() {
        Measured measured = viewModel.measuredProperty().get();
        if (measured != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(viewModel.texts().all(measured));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
