package org.vaelab.fake;

import java.util.List;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;

/** Small inputs for tests. */
public final class Fakes {

    public static final ImageShape SHAPE = ImageShape.grey(2, 3);

    private Fakes() {}

    public static VaeConfig config(long seed) {
        return new VaeConfig(
                SHAPE, List.of(4), 2, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), seed);
    }

    /** Ten images a batch, learning rate 0.01, beta 1, one worker. */
    public static TrainingSettings settings(int epochs, int warmUpSteps) {
        return new TrainingSettings(10, 0.01, 1, warmUpSteps, epochs, Double.POSITIVE_INFINITY, 7, 1);
    }

    /** Tiny images with rising pixel values and labels 0 to 9. */
    public static Dataset dataset(int train, int heldOut) {
        return new Dataset("Tiny", "tiny", images(train), images(heldOut), List.of());
    }

    private static ImageSet images(int count) {
        byte[] pixels = new byte[count * SHAPE.size()];
        byte[] labels = new byte[count];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) i;
        }
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
        }
        return new ImageSet(SHAPE, pixels, labels);
    }
}
