package org.vaelab.viewmodel.training;

import java.util.List;

/**
 * Why a field's text cannot be used.
 *
 * @param key of the sentence that says what would do
 * @param arguments of the sentence
 */
public record FieldProblem(TrainingField field, String key, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }
}
