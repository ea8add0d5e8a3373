package org.vaelab.engine;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.vaelab.vae.Convolution;
import org.vaelab.vae.DenseLayer;
import org.vaelab.vae.Layer;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.TransposedConvolution;

/** A network for one image at a time, in double precision and with no cleverness: what the fused one is held against. */
final class ReferenceNetwork {

    private final NetworkPlan plan;
    private final DoubleUnaryOperator activation;
    private final double[] parameters;

    /** @param parameters layer by layer, as each layer's Javadoc says */
    ReferenceNetwork(NetworkPlan plan, DoubleUnaryOperator activation, double[] parameters) {
        this.plan = plan;
        this.activation = activation;
        this.parameters = parameters;
    }

    double[] output(double[] input) {
        double[] values = input;
        int next = 0;
        for (int i = 0; i < plan.layers().size(); i++) {
            Layer layer = plan.layers().get(i);
            values = sums(layer, next, values);
            next += (int) (layer.weights() + layer.biases());
            if (i < plan.layers().size() - 1) {
                values = Arrays.stream(values).map(activation).toArray();
            }
        }
        return values;
    }

    private double[] sums(Layer layer, int next, double[] x) {
        if (layer instanceof Convolution convolution) {
            return convolution(convolution, next, x);
        }
        if (layer instanceof TransposedConvolution transposed) {
            return transposed(transposed, next, x);
        }
        return dense((DenseLayer) layer, next, x);
    }

    private double[] dense(DenseLayer layer, int weights, double[] x) {
        double[] y = new double[layer.outputs()];
        for (int o = 0; o < y.length; o++) {
            y[o] = parameters[weights + x.length * y.length + o];
            for (int i = 0; i < x.length; i++) {
                y[o] += parameters[weights + o * x.length + i] * x[i];
            }
        }
        return y;
    }

    private double[] convolution(Convolution layer, int biases, double[] x) {
        int weights = biases + layer.channelsOut();
        int height = layer.heightOut();
        int width = layer.widthOut();
        double[] y = new double[layer.outputs()];
        for (int place = 0; place < y.length; place++) {
            int o = place / (height * width);
            int i = place / width % height;
            int j = place % width;
            y[place] = parameters[biases + o];
            for (int c = 0; c < layer.channelsIn(); c++) {
                for (int tap = 0; tap < 9; tap++) {
                    int row = 2 * i + tap / 3 - 1;
                    int column = 2 * j + tap % 3 - 1;
                    if (row >= 0 && row < layer.height() && column >= 0 && column < layer.width()) {
                        y[place] += parameters[weights + (o * layer.channelsIn() + c) * 9 + tap]
                                * x[(c * layer.height() + row) * layer.width() + column];
                    }
                }
            }
        }
        return y;
    }

    private double[] transposed(TransposedConvolution layer, int biases, double[] x) {
        int weights = biases + layer.channelsOut();
        double[] y = new double[layer.outputs()];
        for (int place = 0; place < y.length; place++) {
            y[place] = parameters[biases + place / (layer.heightOut() * layer.widthOut())];
        }
        for (int place = 0; place < x.length; place++) {
            int c = place / (layer.height() * layer.width());
            int i = place / layer.width() % layer.height();
            int j = place % layer.width();
            for (int o = 0; o < layer.channelsOut(); o++) {
                for (int tap = 0; tap < 16; tap++) {
                    int row = 2 * i + tap / 4 - 1;
                    int column = 2 * j + tap % 4 - 1;
                    if (row >= 0 && row < layer.heightOut() && column >= 0 && column < layer.widthOut()) {
                        y[(o * layer.heightOut() + row) * layer.widthOut() + column] +=
                                parameters[weights + (c * layer.channelsOut() + o) * 16 + tap] * x[place];
                    }
                }
            }
        }
        return y;
    }
}
