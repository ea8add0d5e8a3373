package org.vaelab.app;

import org.vaelab.data.Dataset;
import org.vaelab.training.TrainingCommands;
import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;
import org.vaelab.viewmodel.shell.CurrentModel;

/** Passes commands on, and remembers with what a model is trained, for its file, and that a run was given up. */
record RecordedCommands(TrainingCommands trainer, TrainingHub hub, CurrentModel current) implements TrainingCommands {

    @Override
    public void prepare(VaeConfig config, TrainingSettings settings, Dataset dataset) {
        current.prepared(settings, dataset);
        trainer.prepare(config, settings, dataset);
    }

    @Override
    public void prepare(VaeParameters parameters, TrainingSettings settings, Dataset dataset) {
        current.prepared(settings, dataset);
        trainer.prepare(parameters, settings, dataset);
    }

    @Override
    public void run() {
        trainer.run();
    }

    @Override
    public void pause() {
        trainer.pause();
    }

    @Override
    public void stepOnce() {
        trainer.stepOnce();
    }

    @Override
    public void stop() {
        trainer.stop();
    }

    @Override
    public void reset() {
        trainer.reset();
    }

    @Override
    public void discard() {
        hub.giveUp();
        trainer.discard();
    }

    @Override
    public void setBeta(double beta) {
        current.choseBeta(beta);
        trainer.setBeta(beta);
    }

    @Override
    public void setLearningRate(double learningRate) {
        current.choseLearningRate(learningRate);
        trainer.setLearningRate(learningRate);
    }
}
