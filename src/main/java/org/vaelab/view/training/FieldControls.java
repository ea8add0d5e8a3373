package org.vaelab.view.training;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Choices;
import org.vaelab.viewmodel.training.BetaScale;
import org.vaelab.viewmodel.training.FormModel;
import org.vaelab.viewmodel.training.TrainingField;

/** Makes the form's controls, each bound both ways to its text. */
final class FieldControls {

    private final FormModel form;
    private final Runnable whenDone;
    private final Messages messages;

    /** @param whenDone runs when a number that acts while training runs is done with */
    FieldControls(FormModel form, Runnable whenDone, Messages messages) {
        this.form = form;
        this.whenDone = whenDone;
        this.messages = messages;
    }

    TextField text(TrainingField field) {
        TextField text = new TextField();
        text.textProperty().bindBidirectional(form.textProperty(field));
        if (field.reach() == TrainingField.Reach.LIVE) {
            text.setOnAction(event -> whenDone.run());
            text.focusedProperty().addListener((property, before, focused) -> {
                if (!focused) {
                    whenDone.run();
                }
            });
        }
        return text;
    }

    ComboBox<String> choice(TrainingField field, List<String> ids) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(ids);
        Choices.name(choice, id -> id.isEmpty() ? "" : messages.get("training." + field.id() + "." + id));
        choice.valueProperty().bindBidirectional(form.textProperty(field));
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    /** A slider beside the field, in step with it. */
    HBox betaWithSlider(TextField field) {
        Slider slider = new Slider(0, 1, 0);
        slider.setId("training-beta-slider");
        slider.setAccessibleText(messages.get("training.beta-slider"));
        slider.setTooltip(new Tooltip(messages.get("training.beta-tip")));
        slider.setBlockIncrement(0.02);
        field.textProperty().subscribe(text -> slider.setValue(BetaScale.positionOf(text, slider.getValue())));
        slider.valueProperty().subscribe(value -> {
            // A text that already stands at this place is left as typed.
            if (BetaScale.positionOf(field.getText(), -1) != value.doubleValue()) {
                field.setText(BetaScale.textAt(value.doubleValue()));
                whenDone.run();
            }
        });
        field.getStyleClass().add("short-field");
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox both = new HBox(slider, field);
        both.getStyleClass().add("slider-line");
        return both;
    }
}
