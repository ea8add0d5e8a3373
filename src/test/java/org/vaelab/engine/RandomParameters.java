package org.vaelab.engine;

import java.util.SplittableRandom;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** Parameters none of which is 0: with biases of 0 a sum may lie exactly on ReLU's kink, where there is no derivative to compare. */
final class RandomParameters {

    private RandomParameters() {}

    static VaeParameters of(VaeConfig config) {
        SplittableRandom random = new SplittableRandom(config.seed());
        return new VaeParameters(
                config,
                0,
                draw((int) NetworkPlan.encoder(config).parameterCount(), random),
                draw((int) NetworkPlan.decoder(config).parameterCount(), random),
                draw(config.priorParameterCount(), random));
    }

    private static float[] draw(int length, SplittableRandom random) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) (0.6 * random.nextDouble() - 0.3);
        }
        return values;
    }
}
