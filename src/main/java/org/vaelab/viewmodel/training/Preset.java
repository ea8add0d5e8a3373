package org.vaelab.viewmodel.training;

import java.util.EnumMap;
import java.util.Map;

/**
 * Settings that belong together. A preset leaves the seed and the number of workers as they are.
 *
 * @param id in keys
 * @param values of the fields it sets
 */
public record Preset(String id, Map<TrainingField, String> values) {

    public Preset {
        values = Map.copyOf(values);
    }

    /** A form with this preset's values in it. */
    public TrainingForm applyTo(TrainingForm form) {
        Map<TrainingField, String> texts = new EnumMap<>(form.texts());
        texts.putAll(values);
        return new TrainingForm(texts, form.shape(), form.classes());
    }

    public boolean matches(TrainingForm form) {
        return values.entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().equals(form.text(entry.getKey()).strip()));
    }
}
