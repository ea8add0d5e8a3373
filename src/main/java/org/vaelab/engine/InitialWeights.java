package org.vaelab.engine;

import java.util.SplittableRandom;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vaelab.vae.Activation;

/**
 * What a model starts with. Weights and biases are uniform within ±1/√inputs, as PyTorch's layers are; weights of tanh networks have Glorot's
 * range. Hidden layers behind the first have He's range, ±√(6/inputs), which hands the whole variance on (He et al. 2015, eq. 10): 256-128
 * with 20 codes gains two nats on MNIST by it. The encoder's heads start at {@value #HEADS} of PyTorch's: codes that begin near the prior are spent
 * on fewer dimensions, which gains half a nat after ten epochs and costs one after the first (src/docs/adr/0007).
 */
final class InitialWeights {

    private static final float HEADS = 0.75f;
    /** From ±1/√inputs to ±√(6/inputs). */
    private static final double TO_HE = Math.sqrt(6);

    private static final String WEIGHTS = "W";
    private static final String BIASES = "b";
    /** Keeps the biases' numbers apart from those that DL4J draws from the same seed. */
    private static final long BIAS_SEED = 0x9E37_79B9_7F4A_7C15L;

    private InitialWeights() {}

    /** How DL4J draws the weights of a layer before such an activation. */
    static WeightInit scheme(Activation activation) {
        return activation == Activation.TANH ? WeightInit.XAVIER : WeightInit.UNIFORM;
    }

    /** DL4J can only give all biases one number; with 0 every ReLU of the decoder would bend at the same z. */
    static void drawBiases(MultiLayerNetwork network, long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ BIAS_SEED);
        for (Layer layer : network.getLayers()) {
            if (layer.paramTable().containsKey(BIASES)) {
                INDArray biases = layer.getParam(BIASES);
                double inputs = (double) layer.getParam(WEIGHTS).length() / biases.length();
                biases.assign(uniform(random, (int) biases.length(), 1 / Math.sqrt(inputs)));
            }
        }
    }

    private static INDArray uniform(SplittableRandom random, int count, double bound) {
        float[] drawn = new float[count];
        for (int i = 0; i < count; i++) {
            drawn[i] = (float) random.nextDouble(-bound, bound);
        }
        return Nd4j.createFromArray(drawn).reshape(1, count);
    }

    /** The weights of hidden layers behind the first. Glorot's range, that of tanh networks, hands enough of the variance on. */
    static void widenHiddenLayers(MultiLayerNetwork network, Activation activation) {
        Layer[] layers = network.getLayers();
        for (int i = 1; i < layers.length - 1 && scheme(activation) == WeightInit.UNIFORM; i++) {
            if (layers[i].paramTable().containsKey(WEIGHTS)) {
                layers[i].getParam(WEIGHTS).muli(TO_HE);
            }
        }
    }

    /** The last layer's weights, which give mu and logVar. */
    static void shrinkHeads(MultiLayerNetwork encoder) {
        encoder.getLayer(encoder.getnLayers() - 1).getParam(WEIGHTS).muli(HEADS);
    }
}
