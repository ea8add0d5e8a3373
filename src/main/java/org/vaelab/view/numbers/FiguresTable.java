package org.vaelab.view.numbers;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.Objective;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.numbers.Figure;
import org.vaelab.viewmodel.numbers.Measured;
import org.vaelab.viewmodel.numbers.NumbersViewModel;

/** Names, values, standard errors and units, each in its place. */
final class FiguresTable extends GridPane {

    private final NumbersViewModel viewModel;
    private final Messages messages;

    FiguresTable(NumbersViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("figures-table");
        ObservableValue<Objective> objective = viewModel
                .measuredProperty()
                .map(measured -> measured.evaluation().config().objective())
                .orElse(new VaeObjective());
        for (Figure figure : Figure.values()) {
            row(
                    figure.id(),
                    objective.map(measured -> viewModel.texts().name(figure, measured)),
                    objective.map(measured -> viewModel.texts().tip(figure, measured)),
                    measured -> figure.value(measured.evaluation()),
                    measured -> figure.error(measured.evaluation()),
                    messages.get("numbers.unit"));
        }
        row(
                "active-units",
                new ReadOnlyStringWrapper(messages.get("numbers.active-units")),
                new ReadOnlyStringWrapper(messages.get("numbers.active-units-tip")),
                measured -> viewModel.texts().activeUnits(measured.evaluation()),
                measured -> "",
                "");
    }

    private void row(
            String id,
            ObservableValue<String> named,
            ObservableValue<String> tip,
            Function<Measured, String> value,
            Function<Measured, String> error,
            String unit) {
        Label name = new Label();
        name.setId("numbers-" + id + "-name");
        name.textProperty().bind(named);
        name.getStyleClass().add("figure-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label shown = figure("numbers-" + id, "figure", value);
        Label spread = figure("numbers-" + id + "-error", "figure-error", error);
        Label units = new Label(unit);
        units.getStyleClass().add("figure-name");
        name.setLabelFor(shown);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(tip);
        name.setTooltip(tooltip);
        shown.setTooltip(tooltip);
        spread.setTooltip(new Tooltip(messages.get("numbers.error-tip")));
        addRow(getRowCount(), name, shown, spread, units);
    }

    private Label figure(String id, String style, Function<Measured, String> text) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        ObservableValue<String> shown =
                viewModel.measuredProperty().map(text).orElse(style.equals("figure") ? Figure.NONE : "");
        label.textProperty().bind(shown);
        return label;
    }
}
