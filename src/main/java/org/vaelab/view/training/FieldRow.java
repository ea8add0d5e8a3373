package org.vaelab.view.training;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.training.FieldProblem;
import org.vaelab.viewmodel.training.TrainingField;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** A field with its name before it and, in a line kept free below, what is wrong with it or when a change takes effect. */
final class FieldRow extends VBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final ObservableValue<Boolean> isProblem;

    /**
     * @param control the one that takes the field's value
     * @param content the control, or what holds it
     */
    FieldRow(TrainingField field, Control control, Node content, TrainingViewModel viewModel, Messages messages) {
        String key = "training." + field.id();
        Label name = new Label(messages.get(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(control);
        Label reason = new Label();
        reason.getStyleClass().add("field-reason");
        reason.setId("training-" + field.id() + "-reason");
        reason.textProperty()
                .bind(viewModel
                        .changedProperty()
                        .flatMap(changed -> viewModel
                                .form()
                                .problem(field)
                                .map(problem -> sentence(messages, problem, changed.contains(field) ? field : null))));
        isProblem = viewModel.form().problem(field).map(Optional::isPresent);
        isProblem.subscribe(wrong -> reason.pseudoClassStateChanged(PROBLEM, wrong));
        control.setId("training-" + field.id());
        control.setAccessibleText(name.getText());
        control.accessibleHelpProperty().bind(reason.textProperty());
        control.setTooltip(new Tooltip(messages.get(key + "-tip")));
        name.setTooltip(control.getTooltip());
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox line = new HBox(name, content);
        line.getStyleClass().add("field-line");
        getChildren().setAll(line, reason);
        visibleProperty().bind(viewModel.form().formProperty().map(form -> form.applies(field)));
        managedProperty().bind(visibleProperty());
    }

    private static String sentence(Messages messages, Optional<FieldProblem> problem, @Nullable TrainingField changed) {
        if (problem.isPresent()) {
            return messages.get(problem.get().key(), problem.get().arguments().toArray());
        }
        return changed == null ? "" : messages.get("training.applies." + reach(changed));
    }

    private static String reach(TrainingField field) {
        return switch (field.reach()) {
            case LIVE -> "enter";
            case NEW_MODEL -> "new-model";
            case NEXT_START -> "next-start";
        };
    }
}
