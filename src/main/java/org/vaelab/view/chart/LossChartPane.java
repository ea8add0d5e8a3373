package org.vaelab.view.chart;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vaelab.i18n.Messages;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.chart.LossChartViewModel;

/** The loss chart with its legend, which is also its readout. */
public final class LossChartPane extends BorderPane implements Exportable {

    private final Messages messages;

    /** @param bounds whether the terms bound ln p(x); otherwise the second one is called a penalty */
    public LossChartPane(
            LossChartViewModel viewModel, Appearance appearance, ObservableValue<Boolean> bounds, Messages messages) {
        this.messages = messages;
        setId("loss-chart");
        getStyleClass().add("loss-chart");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/org/vaelab/view/chart.css"))
                        .toExternalForm());
        LossLegend legend = new LossLegend(viewModel, bounds, messages);
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox bar = new HBox(legend, logarithmic(viewModel), smoothing(viewModel));
        bar.getStyleClass().add("loss-bar");
        setTop(bar);
        setCenter(new LossPlots(viewModel, appearance, messages));
    }

    @Override
    public List<Picture> pictures() {
        return List.of(Picture.ofNode("loss", messages.get("chart.picture"), () -> "loss", this));
    }

    private ToggleButton logarithmic(LossChartViewModel viewModel) {
        ToggleButton logarithmic = new ToggleButton(messages.get("chart.log-steps"));
        logarithmic.setId("loss-log-steps");
        logarithmic.setTooltip(new Tooltip(messages.get("chart.log-steps-tip")));
        logarithmic.getStyleClass().add("small");
        logarithmic.selectedProperty().bindBidirectional(viewModel.logarithmicProperty());
        return logarithmic;
    }

    private Slider smoothing(LossChartViewModel viewModel) {
        Slider smoothing = new Slider(0, 0.25, 0);
        smoothing.setId("loss-smoothing");
        smoothing.setBlockIncrement(0.01);
        smoothing.setAccessibleText(messages.get("chart.smoothing"));
        smoothing.setTooltip(new Tooltip(messages.get("chart.smoothing-tip")));
        smoothing.valueProperty().bindBidirectional(viewModel.smoothingProperty());
        return smoothing;
    }
}
