package org.vaelab.view.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureScale;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.chart.LossChartViewModel;

/** The loss chart with its legend, which is also its readout. */
public final class LossChartPane extends BorderPane implements Exportable {

    private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");

    /** Of the whole pane; less has room for short names only. */
    private static final double LONG_NAMES_WIDTH = 760;

    private final Messages messages;
    private final List<Node> controls;
    private final LossPlots plots;

    /**
     * @param workspace what is minimised, and on what pixels
     * @param paintThread paints the plots
     * @param uiThread shows them
     */
    public LossChartPane(
            LossChartViewModel viewModel,
            Appearance appearance,
            Workspace workspace,
            Messages messages,
            Executor paintThread,
            Executor uiThread) {
        this.messages = messages;
        setId("loss-chart");
        getStyleClass().add("loss-chart");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/org/vaelab/view/chart.css"))
                        .toExternalForm());
        ObservableValue<Boolean> cramped = widthProperty().map(width -> width.doubleValue() < LONG_NAMES_WIDTH);
        cramped.subscribe(few -> pseudoClassStateChanged(CRAMPED, few));
        LossLegend legend = new LossLegend(viewModel, workspace.objectiveProperty(), cramped, messages);
        HBox.setHgrow(legend, Priority.ALWAYS);
        controls = List.of(logarithmic(viewModel), smoothing(viewModel));
        HBox bar = new HBox(legend);
        bar.getChildren().addAll(controls);
        bar.getStyleClass().add("loss-bar");
        setTop(bar);
        plots = new LossPlots(viewModel, appearance, step(viewModel, workspace), messages, paintThread, uiThread);
        setCenter(plots);
    }

    /** Which step the figures are of, and the pixels they are about where those are not the images' own. */
    private Label step(LossChartViewModel viewModel, Workspace workspace) {
        Label step = new Label();
        step.setId("loss-step");
        step.getStyleClass().add("step-figure");
        step.setMouseTransparent(true);
        step.textProperty()
                .bind(workspace
                        .binarisedProperty()
                        .flatMap(binarised -> viewModel
                                .readoutProperty()
                                .map(shown -> shown.map(readout -> messages.get(
                                                binarised ? "chart.step-binarised" : "chart.step",
                                                readout.step(),
                                                readout.beta()))
                                        .orElse(""))));
        return step;
    }

    @Override
    public List<Picture> pictures() {
        Picture asSeen = Picture.ofNode("loss", messages.get("chart.picture"), () -> "loss", this);
        return List.of(new Picture(
                asSeen.id(),
                asSeen.title(),
                asSeen.fileName(),
                asSeen.scales(),
                scale -> withoutControls(() -> drawnFor(scale, asSeen))));
    }

    private Optional<ArgbImage> drawnFor(PictureScale scale, Picture asSeen) {
        plots.paintNow(scale.factor());
        try {
            return asSeen.at(scale);
        } finally {
            plots.paintNow(1);
        }
    }

    /** Nobody can use a slider on a slide. */
    private @Nullable ArgbImage withoutControls(Supplier<Optional<ArgbImage>> rendering) {
        controls.forEach(control -> control.setVisible(false));
        try {
            return rendering.get().orElse(null);
        } finally {
            controls.forEach(control -> control.setVisible(true));
        }
    }

    private ToggleButton logarithmic(LossChartViewModel viewModel) {
        ToggleButton logarithmic = new ToggleButton(messages.get("chart.log-steps"));
        logarithmic.setId("loss-log-steps");
        logarithmic.setMinWidth(USE_PREF_SIZE);
        logarithmic.setTooltip(new Tooltip(messages.get("chart.log-steps-tip")));
        logarithmic.getStyleClass().add("small");
        logarithmic.selectedProperty().bindBidirectional(viewModel.logarithmicProperty());
        return logarithmic;
    }

    private HBox smoothing(LossChartViewModel viewModel) {
        Slider smoothing = new Slider(0, 0.25, 0);
        smoothing.setId("loss-smoothing");
        smoothing.setMinWidth(USE_PREF_SIZE);
        smoothing.setBlockIncrement(0.01);
        smoothing.setAccessibleText(messages.get("chart.smoothing"));
        smoothing.setTooltip(new Tooltip(messages.get("chart.smoothing-tip")));
        smoothing.valueProperty().bindBidirectional(viewModel.smoothingProperty());
        Label name = new Label(messages.get("chart.smoothing"));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(smoothing);
        HBox line = new HBox(name, smoothing);
        line.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("smoothing");
        return line;
    }
}
