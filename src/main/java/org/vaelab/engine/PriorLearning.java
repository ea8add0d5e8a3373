package org.vaelab.engine;

import java.util.Arrays;
import java.util.List;
import org.vaelab.math.ParameterUpdate;
import org.vaelab.math.Rows;

/** The prior's learned numbers and their optimiser's moments: few, so that whoever owns the model updates them alone, between two steps. */
final class PriorLearning {

    private final float[] values;
    private final float[] gradient;
    private final float[] firstMoments;
    private final float[] secondMoments;

    /** Takes the array over. */
    PriorLearning(float[] values) {
        this.values = values;
        gradient = new float[values.length];
        firstMoments = new float[values.length];
        secondMoments = new float[values.length];
    }

    /** The array itself. */
    float[] values() {
        return values;
    }

    /** Sums what the workers found in a step. */
    void gather(List<StepWorker> workers) {
        Arrays.fill(gradient, 0f);
        for (StepWorker worker : workers) {
            Rows.add(worker.priorGradient(), gradient.length, gradient);
        }
    }

    /** ‖gradient‖². */
    double squaredNorm() {
        return Rows.sumOfSquares(gradient, gradient.length);
    }

    /** @param factor of the gradient */
    void update(ParameterUpdate update, float factor) {
        Rows.scale(gradient, gradient.length, factor);
        update.update(values, gradient, firstMoments, secondMoments, values.length);
    }
}
