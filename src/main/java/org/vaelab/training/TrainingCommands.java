package org.vaelab.training;

import org.vaelab.data.Dataset;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** What a person can do to a run. Any thread may call; each call returns at once and its effect is heard by the {@link TrainingListener}. */
public interface TrainingCommands {

    /** Makes a new model with the weights its seed decides, in place of the one before; nothing runs yet. */
    void prepare(VaeConfig config, TrainingSettings settings, Dataset dataset);

    /** Goes on from trained parameters with these settings, the optimiser afresh; nothing runs yet. */
    void prepare(VaeParameters parameters, TrainingSettings settings, Dataset dataset);

    /** Starts or resumes. */
    void run();

    void pause();

    /** One parameter update, then a pause. */
    void stepOnce();

    /** Ends the run; the weights are kept. */
    void stop();

    /** Back to the weights that the seed decides, at step 0; nothing runs. */
    void reset();

    /** Ends the run and forgets it, its weights too; of it nothing more is told but {@link TrainingListener#discarded()}. */
    void discard();

    /** From the next step on. */
    void setBeta(double beta);

    /** From the next step on. */
    void setLearningRate(double learningRate);
}
