package org.vaelab.view.chart;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.Objective;
import org.vaelab.viewmodel.chart.LossChartViewModel;
import org.vaelab.viewmodel.chart.Readout;
import org.vaelab.viewmodel.chart.Term;
import org.vaelab.viewmodel.chart.TermTexts;

/** Names, colours and exact figures of the lines; a press hides or shows one. */
final class LossLegend extends FlowPane {

    private static final int DECIMALS = 3;
    private static final int FEW_DECIMALS = 1;

    private final LossChartViewModel viewModel;
    private final TermTexts texts;
    private final ObservableValue<Objective> objective;
    private final ObservableValue<Boolean> cramped;
    private final Messages messages;

    /**
     * @param objective of the model whose course is shown
     * @param cramped whether there is room for short names only
     */
    LossLegend(
            LossChartViewModel viewModel,
            ObservableValue<Objective> objective,
            ObservableValue<Boolean> cramped,
            Messages messages) {
        texts = new TermTexts(messages);
        this.objective = objective;
        this.cramped = cramped;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("loss-legend");
        for (Term term : Term.values()) {
            getChildren().add(entry(term));
        }
        getChildren().add(heldOut());
    }

    private HBox entry(Term term) {
        ToggleButton toggle = toggle(
                term.id(),
                objective.map(minimised -> texts.name(term, minimised)),
                objective.map(minimised -> texts.shortName(term, minimised)),
                objective.map(minimised -> texts.tip(term, minimised)));
        toggle.selectedProperty().bindBidirectional(viewModel.visibleProperty(term));
        Label figure = figure(term.id(), figures(readout -> readout.text(term)));
        if (term == Term.KL) {
            // Two digits before the point: more would be no KL.
            figure.getStyleClass().add("narrow-figure");
        }
        return entry(toggle, figure);
    }

    private HBox heldOut() {
        ToggleButton toggle = toggle("held-out", text("held-out"), text("held-out-short"), text("held-out-tip"));
        toggle.selectedProperty().bindBidirectional(viewModel.heldOutVisibleProperty());
        Label figure = figure(
                "held-out",
                cramped.flatMap(few -> figures(readout -> heldOut(readout, few ? FEW_DECIMALS : DECIMALS))));
        figure.getStyleClass().add("wide-figure");
        return entry(toggle, figure);
    }

    private ObservableValue<String> text(String key) {
        return new ReadOnlyStringWrapper(messages.get("chart." + key));
    }

    private ToggleButton toggle(
            String id, ObservableValue<String> name, ObservableValue<String> shortName, ObservableValue<String> tip) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + id);
        ToggleButton toggle = new ToggleButton("", swatch);
        toggle.setId("loss-show-" + id);
        toggle.textProperty().bind(cramped.flatMap(few -> few ? shortName : name));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(tip);
        toggle.setTooltip(tooltip);
        toggle.accessibleTextProperty().bind(name);
        toggle.getStyleClass().add("legend-toggle");
        return toggle;
    }

    private static Label figure(String id, ObservableValue<String> text) {
        Label figure = new Label();
        figure.setId("loss-" + id);
        figure.getStyleClass().add("figure");
        figure.textProperty().bind(text);
        return figure;
    }

    private static HBox entry(ToggleButton toggle, Label figure) {
        HBox entry = new HBox(toggle, figure);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private String heldOut(Readout readout, int decimals) {
        return !readout.hasHeldOut()
                ? readout.heldOutText(Term.RECONSTRUCTION)
                : messages.get(
                        "chart.held-out-figures",
                        readout.heldOutText(Term.RECONSTRUCTION, decimals),
                        readout.heldOutText(Term.KL, decimals));
    }

    private ObservableValue<String> figures(Function<Readout, String> text) {
        return viewModel.readoutProperty().map(shown -> shown.map(text).orElse(""));
    }
}
