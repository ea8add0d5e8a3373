package org.vaelab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.vaelab.math.Rows;

/** One worker's way back through a network, for the rows it is told: deltas for all layers, and this worker's share of the biases' gradients. */
final class Backward {

    private final NetworkMemory memory;
    private final GradientMemory gradients;
    private final List<FloatPointer> pointers = new ArrayList<>();
    private final FloatPointer weights;
    private final List<float[]> tiles = new ArrayList<>();
    private final List<float[]> biasGradients = new ArrayList<>();
    private final float[] energy;

    Backward(NetworkMemory memory, GradientMemory gradients) {
        this.memory = memory;
        this.gradients = gradients;
        weights = memory.parameters().view();
        int widest = 0;
        for (int i = 0; i < memory.layers().size(); i++) {
            int width = memory.layer(i).out();
            pointers.add(gradients.deltas(i).view());
            tiles.add(new float[width]);
            biasGradients.add(new float[width]);
            widest = Math.max(widest, width);
        }
        pointers.add(gradients.deltas(memory.layers().size()).view());
        energy = new float[widest];
    }

    /** Forgets the sums of the step before. */
    void start() {
        biasGradients.forEach(sums -> Arrays.fill(sums, 0f));
        Arrays.fill(energy, 0f);
    }

    /** One row of ∂loss/∂output. */
    void output(int row, float[] gradient) {
        store(memory.last(), row, gradient);
    }

    private void store(int index, int row, float[] delta) {
        int width = memory.layer(index).out();
        gradients.deltas(index + 1).put(row * width, delta, 0, width);
        Rows.add(delta, width, biasGradients.get(index));
        Rows.addSquares(delta, width, energy);
    }

    /** From the output's gradient, which is in place, to the first layer's deltas. */
    void run(int first, int rows) {
        for (int i = memory.last(); i > 0; i--) {
            multiply(i, first, rows);
            float[] tile = tiles.get(i - 1);
            for (int row = first; row < first + rows; row++) {
                gradients.deltas(i).get(row * tile.length, tile, 0, tile.length);
                Rows.multiply(tile, tile.length, gradients.slopes(i - 1)[row]);
                store(i - 1, row, tile);
            }
        }
    }

    /** After {@link #run}: ∂loss/∂input into the deltas at 0. */
    void runToInput(int first, int rows) {
        multiply(0, first, rows);
    }

    private void multiply(int index, int first, int rows) {
        DenseShape layer = memory.layer(index);
        Gemm.toInput(
                pointers.get(index + 1).position((long) first * layer.out()),
                weights.position(layer.weights()),
                pointers.get(index).position((long) first * layer.in()),
                rows,
                layer.in(),
                layer.out());
    }

    /** This worker's rows' share of a layer's bias gradient. */
    float[] biasGradient(int index) {
        return biasGradients.get(index);
    }

    /** ‖deltas‖² of this step. */
    double energy() {
        return Rows.sum(energy);
    }
}
