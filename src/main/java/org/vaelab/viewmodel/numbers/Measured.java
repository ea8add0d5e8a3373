package org.vaelab.viewmodel.numbers;

import org.vaelab.evaluation.Evaluation;

/**
 * An evaluation and what it was made on.
 *
 * @param dataset what a person calls it
 */
public record Measured(Evaluation evaluation, String dataset) {}
