package org.vaelab.viewmodel.training;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.data.Dataset;
import org.vaelab.training.TrainingCommands;
import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** Writes down what it is told, and does nothing. */
public final class RecordedCommands implements TrainingCommands {

    private final List<String> calls = new ArrayList<>();
    private final List<VaeConfig> configs = new ArrayList<>();
    private final List<TrainingSettings> settings = new ArrayList<>();

    public List<String> calls() {
        return calls;
    }

    public VaeConfig lastConfig() {
        return configs.get(configs.size() - 1);
    }

    public TrainingSettings lastSettings() {
        return settings.get(settings.size() - 1);
    }

    @Override
    public void prepare(VaeConfig config, TrainingSettings chosen, Dataset dataset) {
        calls.add("prepare new");
        configs.add(config);
        settings.add(chosen);
    }

    @Override
    public void prepare(VaeParameters parameters, TrainingSettings chosen, Dataset dataset) {
        calls.add("prepare trained");
        configs.add(parameters.config());
        settings.add(chosen);
    }

    @Override
    public void run() {
        calls.add("run");
    }

    @Override
    public void pause() {
        calls.add("pause");
    }

    @Override
    public void stepOnce() {
        calls.add("step");
    }

    @Override
    public void stop() {
        calls.add("stop");
    }

    @Override
    public void reset() {
        calls.add("reset");
    }

    @Override
    public void discard() {
        calls.add("discard");
    }

    @Override
    public void setBeta(double beta) {
        calls.add("beta " + beta);
    }

    @Override
    public void setLearningRate(double learningRate) {
        calls.add("learning rate " + learningRate);
    }
}
