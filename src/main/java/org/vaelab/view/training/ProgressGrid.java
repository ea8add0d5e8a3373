package org.vaelab.view.training;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vaelab.i18n.Messages;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.viewmodel.training.ProgressTexts;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** How far the run has come, in figures that keep their places. */
final class ProgressGrid extends VBox {

    private final TrainingViewModel viewModel;
    private final Messages messages;
    private final GridPane figures = new GridPane();

    ProgressGrid(TrainingViewModel viewModel, ObservableValue<Boolean> bounds, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("training-progress");
        figures.getStyleClass().add("figures");
        figure(0, "progress-step", snapshot -> ProgressTexts.step(snapshot, messages));
        figure(0, "progress-epoch", ProgressTexts::epoch);
        figure(1, "progress-rate", snapshot -> ProgressTexts.imagesPerSecond(snapshot, messages));
        Label elbo = figure(1, "progress-elbo", ProgressTexts::elbo);
        elbo.textProperty().bind(bounds.map(bound -> messages.get(elboKey(bound))));
        elbo.getTooltip().textProperty().bind(bounds.map(bound -> messages.get(elboKey(bound) + "-tip")));
        figure(2, "progress-elapsed", ProgressTexts::elapsed);
        figure(2, "progress-remaining", ProgressTexts::remaining);
        getChildren().setAll(bar(), figures);
    }

    private ProgressBar bar() {
        ProgressBar bar = new ProgressBar();
        bar.setId("training-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("training.progress"));
        bar.setTooltip(new Tooltip(messages.get("training.progress-tip")));
        bar.progressProperty()
                .bind(viewModel.snapshotProperty().map(ProgressTexts::fraction).orElse(0.0));
        return bar;
    }

    private static String elboKey(boolean bound) {
        return bound ? "training.progress-elbo" : "training.progress-sum";
    }

    /** The name that stands before the figure. */
    private Label figure(int row, String id, Function<TrainingSnapshot, String> text) {
        Label name = new Label(messages.get("training." + id));
        name.getStyleClass().add("figure-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label value = new Label();
        value.setId("training-" + id);
        value.getStyleClass().add("figure");
        value.textProperty().bind(viewModel.snapshotProperty().map(text).orElse("–"));
        Tooltip tooltip = new Tooltip(messages.get("training." + id + "-tip"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setTooltip(tooltip);
        value.setTooltip(tooltip);
        name.setLabelFor(value);
        value.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        figures.addRow(row, name, value);
        return name;
    }
}
