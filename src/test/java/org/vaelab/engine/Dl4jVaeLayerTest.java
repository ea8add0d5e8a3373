package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

/**
 * Loss and gradient beside DL4J's own VAE layer, in double precision, at beta 1. The layer draws noise of its own, so logVar is −40
 * everywhere: z is mu on both sides, and the KL still counts.
 */
final class Dl4jVaeLayerTest {

    private static final ImageShape SHAPE = ImageShape.grey(3, 4);
    private static final int HIDDEN = 6;
    private static final int LATENT = 2;
    private static final int[] ALL = {0, 1, 2, 3, 4};
    private static final float LOG_VAR = -40;
    private static final double RELATIVE = 1e-5;

    private final VaeConfig config = new VaeConfig(
            SHAPE, List.of(HIDDEN), LATENT, Activation.TANH, new VaeObjective(), new BernoulliLikelihood(), 1);
    private final VaeParameters start = parameters();
    private final RandomImages images = new RandomImages(SHAPE, ALL.length, 3);

    private VaeParameters parameters() {
        SplittableRandom random = new SplittableRandom(5);
        float[] encoder = uniform(random, SHAPE.size() * HIDDEN + HIDDEN + HIDDEN * 2 * LATENT + 2 * LATENT);
        float[] decoder = uniform(random, LATENT * HIDDEN + HIDDEN + HIDDEN * SHAPE.size() + SHAPE.size());
        int logVarWeights = SHAPE.size() * HIDDEN + HIDDEN + HIDDEN * LATENT;
        Arrays.fill(encoder, logVarWeights, logVarWeights + HIDDEN * LATENT, 0);
        Arrays.fill(encoder, encoder.length - LATENT, encoder.length, LOG_VAR);
        return new VaeParameters(config, 0, encoder, decoder);
    }

    private static float[] uniform(SplittableRandom random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextDouble(-0.5, 0.5);
        }
        return values;
    }

    private Layer dl4j() {
        Layer layer = Dl4jVaeLayer.network(
                        SHAPE.size(), HIDDEN, LATENT, org.nd4j.linalg.activations.Activation.TANH, DataType.DOUBLE)
                .getLayer(0);
        double[] all = both(start);
        int from = 0;
        for (String key : Dl4jVaeLayer.keys()) {
            INDArray parameter = layer.getParam(key);
            int length = (int) parameter.length();
            double[] values = Arrays.copyOfRange(all, from, from + length);
            parameter.assign(Nd4j.create(values, parameter.shape(), 'f'));
            from += length;
        }
        INDArray input = Nd4j.create(DataType.DOUBLE, ALL.length, SHAPE.size());
        for (int image : ALL) {
            for (int i = 0; i < SHAPE.size(); i++) {
                input.putScalar(image, i, images.image(image)[i]);
            }
        }
        layer.setInput(input, LayerWorkspaceMgr.noWorkspaces());
        layer.computeGradientAndScore(LayerWorkspaceMgr.noWorkspaces());
        return layer;
    }

    private static double[] both(VaeParameters parameters) {
        float[] encoder = parameters.encoder();
        float[] decoder = parameters.decoder();
        return IntStream.range(0, encoder.length + decoder.length)
                .mapToDouble(i -> i < encoder.length ? encoder[i] : decoder[i - encoder.length])
                .toArray();
    }

    @Test
    void theLossIsThatOfDl4jsLayer() {
        try (TrainableVae vae = new Dl4jEngine().resume(start, ALL.length, 1)) {
            Elbo elbo = vae.step(images, ALL, new StepSettings(1, 1e-3));
            double expected = dl4j().score();
            assertEquals(expected, elbo.objective(1), RELATIVE * expected);
        }
    }

    /** Gradient descent's first step at rate 1 is the gradient; the layer gives the batch's sum. */
    @Test
    void theGradientIsThatOfDl4jsLayer() {
        try (TrainableVae vae = new Dl4jEngine().resume(start, ALL.length, 1)) {
            vae.step(images, ALL, new StepSettings(1, 1, Optimiser.SGD));
            double[] before = both(start);
            double[] after = both(vae.parameters());
            Layer layer = dl4j();
            int from = 0;
            for (String key : Dl4jVaeLayer.keys()) {
                double[] sum =
                        layer.gradient().getGradientFor(key).dup('f').data().asDouble();
                double largest = Arrays.stream(sum).map(Math::abs).max().orElseThrow();
                for (int i = 0; i < sum.length; i++) {
                    double ours = (before[from + i] - after[from + i]) * ALL.length;
                    // A float weight near 40 keeps five decimals, and the difference of two no more.
                    assertEquals(sum[i], ours, RELATIVE * largest + 2e-5, key + " " + i);
                }
                from += sum.length;
            }
        }
    }
}
