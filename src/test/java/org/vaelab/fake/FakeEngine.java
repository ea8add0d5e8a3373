package org.vaelab.fake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.StableRandom;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.SavedNetworks;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/** Makes models whose parameters depend on everything a step is given, so that any disturbance of training is seen in them. */
public final class FakeEngine implements VaeEngine {

    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger evaluations = new AtomicInteger();
    private volatile LongFunction<Elbo> terms = step -> new Elbo(200.0 / (step + 2), 5);
    private volatile @Nullable Function<VaeParameters, Elbo> judgement;

    /** Decides each step's terms from the steps before it; may also block or throw. */
    public void onStep(LongFunction<Elbo> decided) {
        terms = decided;
    }

    /** Decides what weights are judged as, in place of the mean of the images' numbers. */
    public void onEvaluation(Function<VaeParameters, Elbo> decided) {
        judgement = decided;
    }

    /** Models of either kind that have not been closed. */
    public int openModels() {
        return open.get();
    }

    public int evaluations() {
        return evaluations.get();
    }

    @Override
    public TrainableVae create(VaeConfig config, int batchSize, int workers) {
        return resume(new VaeParameters(config, 0, initial(config, true), initial(config, false)), batchSize, workers);
    }

    private static float[] initial(VaeConfig config, boolean encoder) {
        NetworkPlan plan = encoder ? NetworkPlan.encoder(config) : NetworkPlan.decoder(config);
        float[] parameters = new float[(int) plan.parameterCount()];
        StableRandom random = new StableRandom(config.seed());
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = 0.1f * (float) random.nextGaussian();
        }
        return parameters;
    }

    @Override
    public TrainableVae resume(VaeParameters parameters, int batchSize, int workers) {
        return new FakeVae(parameters, step -> terms.apply(step), open);
    }

    @Override
    public VaeInference inference(VaeConfig config) {
        return new FakeInference(open, evaluations, judgement);
    }

    @Override
    public VaeInference inference(VaeConfig config, int workers) {
        return inference(config);
    }

    @Override
    public SavedNetworks save(VaeParameters parameters) {
        return new SavedNetworks(Dl4jZip.of(parameters.encoder()), Dl4jZip.of(parameters.decoder()));
    }

    @Override
    public void warmUp() {}
}
