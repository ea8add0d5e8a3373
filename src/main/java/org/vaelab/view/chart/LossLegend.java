package org.vaelab.view.chart;

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

    private static final int DECIMALS = 3;
    private static final int FEW_DECIMALS = 1;

    private final LossChartViewModel viewModel;
    private final ObservableValue<Boolean> bounds;
    private final ObservableValue<Boolean> cramped;
    private final Messages messages;

    /** @param cramped whether there is room for short names only */
    LossLegend(
            LossChartViewModel viewModel,
            ObservableValue<Boolean> bounds,
            ObservableValue<Boolean> cramped,
            Messages messages) {
        this.bounds = bounds;
        this.cramped = cramped;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("loss-legend");
        for (Term term : Term.values()) {
            getChildren()
                    .add(entry(term.id(), viewModel.visibleProperty(term), figures(readout -> readout.text(term))));
        }
        getChildren().add(heldOut());
    }

    private HBox entry(String id, BooleanProperty shown, ObservableValue<String> text) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + id);
        ToggleButton toggle = new ToggleButton("", swatch);
        toggle.setId("loss-show-" + id);
        ObservableValue<String> name = bounds.map(bound -> messages.get("chart." + name(id, bound)));
        toggle.textProperty().bind(cramped.flatMap(few -> few ? shortName(id) : name));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(bounds.map(bound -> messages.get("chart." + name(id, bound) + "-tip")));
        toggle.setTooltip(tooltip);
        toggle.accessibleTextProperty().bind(name);
        toggle.getStyleClass().add("legend-toggle");
        toggle.selectedProperty().bindBidirectional(shown);
        Label figure = new Label();
        figure.setId("loss-" + id);
        figure.getStyleClass().add("figure");
        figure.textProperty().bind(text);
        if (id.equals(Term.KL.id())) {
            // Two digits before the point: more would be no KL.
            figure.getStyleClass().add("narrow-figure");
        }
        HBox entry = new HBox(toggle, figure);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private ObservableValue<String> shortName(String id) {
        return bounds.map(bound -> messages.get("chart." + name(id, bound) + "-short"));
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
                cramped.flatMap(few -> figures(readout -> heldOut(readout, few ? FEW_DECIMALS : DECIMALS))));
        entry.getChildren().get(1).getStyleClass().add("wide-figure");
        return entry;
    }

    private String heldOut(Readout readout, int decimals) {
        return messages.get(
                "chart.held-out-figures",
                readout.heldOutText(Term.RECONSTRUCTION, decimals),
                readout.heldOutText(Term.KL, decimals));
    }

    private ObservableValue<String> figures(Function<Readout, String> text) {
        return viewModel.readoutProperty().map(shown -> shown.map(text).orElse(""));
    }
}
