package org.vaelab.vae;

/** Each output is a weighted sum of all inputs and a bias. Parameters: the weights [out × in] row-major, then the biases. */
public record DenseLayer(int inputs, int outputs) implements Layer {

    @Override
    public long weights() {
        return (long) inputs * outputs;
    }

    @Override
    public int biases() {
        return outputs;
    }

    @Override
    public long multiplications() {
        return weights();
    }
}
