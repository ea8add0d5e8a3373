package org.vaelab.viewmodel.training;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.vaelab.vae.ImageShape;

/** The form while it is being filled in: each field's text, what is wrong with it, and the form as a whole. Belongs to the UI thread. */
public final class FormModel {

    private final Map<TrainingField, StringProperty> texts = new EnumMap<>(TrainingField.class);
    private final Map<TrainingField, ObservableValue<Optional<FieldProblem>>> problems =
            new EnumMap<>(TrainingField.class);
    private final ReadOnlyObjectWrapper<TrainingForm> form;

    FormModel(TrainingForm initial) {
        form = new ReadOnlyObjectWrapper<>(initial);
        for (TrainingField field : TrainingField.values()) {
            StringProperty text = new SimpleStringProperty(initial.text(field));
            text.subscribe(typed -> typed(field, typed));
            texts.put(field, text);
            problems.put(field, form.map(filled -> filled.problem(field)));
        }
    }

    private void typed(TrainingField field, String text) {
        if (!form.get().text(field).equals(text)) {
            form.set(form.get().with(field, text));
        }
    }

    /** What stands in a field; may be bound both ways. */
    public StringProperty textProperty(TrainingField field) {
        StringProperty text = texts.get(field);
        if (text == null) {
            throw new IllegalStateException("no text for " + field);
        }
        return text;
    }

    /** Why a field's text cannot be used. */
    public ObservableValue<Optional<FieldProblem>> problem(TrainingField field) {
        ObservableValue<Optional<FieldProblem>> problem = problems.get(field);
        if (problem == null) {
            throw new IllegalStateException("no rule for " + field);
        }
        return problem;
    }

    public ReadOnlyObjectProperty<TrainingForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Says what data the form is for; 0 classes for data with images without a label. */
    void forData(ImageShape shape, int classes) {
        form.set(form.get().onto(shape).forClasses(classes));
        Presets.fitting(form.get(), shape).ifPresent(this::choose);
    }

    /** Fills in every field. */
    public void fill(TrainingForm filled) {
        form.set(filled.onto(form.get().shape()).forClasses(form.get().classes()));
        texts.forEach((field, text) -> text.set(filled.text(field)));
    }

    /** Fills in what the preset sets. */
    public void choose(Preset preset) {
        fill(preset.applyTo(form.get()));
    }
}
