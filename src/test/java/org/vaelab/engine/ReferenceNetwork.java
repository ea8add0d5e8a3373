package org.vaelab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A dense network for one image at a time, in double precision and with no cleverness: what the fused one is held against. */
final class ReferenceNetwork {

    private final int[] widths;
    private final DoubleUnaryOperator activation;
    private final double[] parameters;

    /** @param parameters layer by layer, weights row-major [out × in], then biases */
    ReferenceNetwork(int[] widths, DoubleUnaryOperator activation, double[] parameters) {
        this.widths = widths;
        this.activation = activation;
        this.parameters = parameters;
    }

    double[] output(double[] input) {
        List<double[]> values = new ArrayList<>(List.of(input));
        int next = 0;
        for (int layer = 1; layer < widths.length; layer++) {
            double[] in = values.get(layer - 1);
            double[] out = new double[widths[layer]];
            int biases = next + in.length * out.length;
            for (int o = 0; o < out.length; o++) {
                double sum = parameters[biases + o];
                for (int i = 0; i < in.length; i++) {
                    sum += parameters[next + o * in.length + i] * in[i];
                }
                out[o] = layer < widths.length - 1 ? activation.applyAsDouble(sum) : sum;
            }
            values.add(out);
            next = biases + out.length;
        }
        return values.get(values.size() - 1);
    }
}
