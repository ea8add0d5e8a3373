package org.vaelab.view.chart;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.chart.LossChartViewModel;
import org.vaelab.viewmodel.chart.Readout;
import org.vaelab.viewmodel.chart.Term;

/** Names, colours and exact figures of the lines; a press hides or shows one. */
final class LossLegend extends FlowPane {

    private final LossChartViewModel viewModel;
    private final ObservableValue<Boolean> bounds;
    private final Messages messages;

    LossLegend(LossChartViewModel viewModel, ObservableValue<Boolean> bounds, Messages messages) {
        this.bounds = bounds;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("loss-legend");
        Label step = figure("loss-step", readout -> messages.get("chart.step", readout.step(), readout.beta()));
        step.getStyleClass().add("step-figure");
        for (Term term : Term.values()) {
            getChildren().add(entry(term.id(), viewModel.visibleProperty(term), readout -> readout.text(term)));
        }
        getChildren().addAll(step, heldOut());
    }

    private HBox entry(String id, BooleanProperty shown, Function<Readout, String> text) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + id);
        ToggleButton toggle = new ToggleButton("", swatch);
        toggle.setId("loss-show-" + id);
        toggle.textProperty().bind(bounds.map(bound -> messages.get("chart." + name(id, bound))));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(bounds.map(bound -> messages.get("chart." + name(id, bound) + "-tip")));
        toggle.setTooltip(tooltip);
        toggle.accessibleTextProperty().bind(toggle.textProperty());
        toggle.getStyleClass().add("legend-toggle");
        toggle.selectedProperty().bindBidirectional(shown);
        HBox entry = new HBox(toggle, figure("loss-" + id, text));
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    /** Without the KL there is a penalty, and a sum that is no bound. */
    private static String name(String id, boolean bound) {
        if (bound) {
            return id;
        }
        return switch (id) {
            case "kl" -> "penalty";
            case "negative-elbo" -> "sum";
            default -> id;
        };
    }

    private HBox heldOut() {
        HBox entry = entry(
                "held-out",
                viewModel.heldOutVisibleProperty(),
                readout -> messages.get(
                        "chart.held-out-figures",
                        readout.heldOutText(Term.RECONSTRUCTION),
                        readout.heldOutText(Term.KL)));
        entry.getChildren().get(1).getStyleClass().add("wide-figure");
        return entry;
    }

    private Label figure(String id, Function<Readout, String> text) {
        Label figure = new Label();
        figure.setId(id);
        figure.getStyleClass().add("figure");
        figure.textProperty().bind(viewModel.readoutProperty().map(shown -> textOf(shown, text)));
        return figure;
    }

    private static String textOf(Optional<Readout> readout, Function<Readout, String> text) {
        return readout.map(text).orElse("");
    }
}
