package org.vaelab.view.datacheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.vaelab.data.Option;
import org.vaelab.data.SplitChoice;
import org.vaelab.i18n.Messages;
import org.vaelab.i18n.Sentence;
import org.vaelab.view.Choices;
import org.vaelab.viewmodel.datacheck.Answers;
import org.vaelab.viewmodel.datacheck.DataCheckViewModel;

/** A control an option, those of the split beside the others, and below them what is wrong with the answers. */
final class OptionGrid extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private record Row(Option option, Node control, Label problem) {}

    private final DataCheckViewModel viewModel;
    private final Messages messages;
    private final List<Row> rows = new ArrayList<>();
    private final GridPane grid = new GridPane();

    OptionGrid(DataCheckViewModel viewModel, Answers answers, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("check-options");
        grid.getStyleClass().add("check-options");
        getChildren().add(grid);
        for (Option option : answers.options()) {
            add(option, answers.text(option.id()));
        }
        show(answers);
    }

    private void add(Option option, String text) {
        Control control = option.form() == Option.Form.ONE_OF ? choice(option, text) : field(option, text);
        String tip = messages.get("check.option." + option.id() + "-tip");
        control.setId("check-" + option.id());
        control.setTooltip(new Tooltip(tip));
        control.setAccessibleText(messages.get("check.option." + option.id()) + ": " + tip);
        Label name = new Label(messages.get("check.option." + option.id()));
        name.setLabelFor(control);
        Label problem = new Label();
        problem.setId("check-problem-" + option.id());
        problem.getStyleClass().add("danger");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.setWrapText(true);
        getChildren().add(problem);
        boolean split = SplitChoice.IDS.contains(option.id());
        long row = rows.stream()
                .filter(other -> SplitChoice.IDS.contains(other.option.id()) == split)
                .count();
        grid.add(name, split ? 2 : 0, (int) row);
        grid.add(control, split ? 3 : 1, (int) row);
        rows.add(new Row(option, control, problem));
    }

    private TextField field(Option option, String text) {
        TextField field = new TextField(text);
        field.setPrefColumnCount(8);
        field.textProperty().addListener((property, before, now) -> viewModel.answer(option.id(), now));
        return field;
    }

    private ComboBox<String> choice(Option option, String text) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(option.values());
        choice.setValue(text);
        choice.setMaxWidth(Double.MAX_VALUE);
        Choices.name(choice, value -> messages.get("check.value." + value));
        choice.valueProperty().addListener((property, before, now) -> viewModel.answer(option.id(), now));
        return choice;
    }

    void focusFirst() {
        rows.get(0).control.requestFocus();
    }

    void show(Answers answers) {
        for (Row row : rows) {
            Optional<Sentence> problem = answers.problem(row.option);
            String name = messages.get("check.option." + row.option.id());
            row.problem.setText(problem.map(what -> messages.get("check.problem", name, messages.get(what)))
                    .orElse(""));
            row.control.pseudoClassStateChanged(DANGER, problem.isPresent());
            row.control.setDisable(!answers.applies(row.option.id()));
        }
    }
}
