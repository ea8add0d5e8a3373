package org.vaelab.view.training;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Control;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.decoration.ValidationDecoration;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.training.FormModel;
import org.vaelab.viewmodel.training.TrainingField;

/**
 * ControlsFX's validation over the form's own rules. A wrong field gets the theme's own red edge: ControlsFX's icons would need to put a pane of
 * theirs in place of the scene's root.
 */
final class FieldValidation {

    private final ValidationSupport support = new ValidationSupport();
    private final FormModel form;
    private final Messages messages;

    FieldValidation(FormModel form, Messages messages) {
        this.form = form;
        this.messages = messages;
        support.setValidationDecorator(new RedEdge());
    }

    void check(TrainingField field, Control control) {
        support.registerValidator(control, false, (checked, value) -> result(field, checked));
    }

    private ValidationResult result(TrainingField field, Control control) {
        ValidationResult result = new ValidationResult();
        form.problem(field)
                .getValue()
                .ifPresent(problem -> result.addErrorIf(
                        control, messages.get(problem.key(), problem.arguments().toArray()), true));
        return result;
    }

    /** Marks by pseudo-class alone. */
    private static final class RedEdge implements ValidationDecoration {

        @Override
        public void removeDecorations(Control target) {
            target.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        }

        @Override
        public void applyValidationDecoration(ValidationMessage message) {
            message.getTarget().pseudoClassStateChanged(Styles.STATE_DANGER, true);
        }

        @Override
        public void applyRequiredDecoration(Control target) {
            target.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        }
    }
}
