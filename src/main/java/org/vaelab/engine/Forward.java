package org.vaelab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.Rows;

/** One worker's way through a network, for the rows it is told. */
final class Forward {

    private final NetworkMemory memory;
    private final @Nullable GradientMemory gradients;
    private final List<FloatPointer> pointers = new ArrayList<>();
    private final FloatPointer weights;
    private final List<float[]> biases = new ArrayList<>();
    private final List<float[]> tiles = new ArrayList<>();
    private final float[] energy;
    private final float[] unusedSlopes;

    /** @param gradients where the slopes go, or null when nothing will flow back */
    Forward(NetworkMemory memory, @Nullable GradientMemory gradients) {
        this.memory = memory;
        this.gradients = gradients;
        weights = memory.parameters().view();
        for (int i = 0; i <= memory.layers().size(); i++) {
            pointers.add(memory.activations(i).view());
        }
        int widest = 0;
        for (DenseShape layer : memory.layers()) {
            biases.add(new float[layer.out()]);
            tiles.add(new float[layer.out()]);
            widest = Math.max(widest, layer.out());
        }
        energy = new float[widest];
        unusedSlopes = new float[widest];
    }

    /** From the input, which is in place, to the last layer's sums. */
    void run(int first, int rows) {
        for (int i = 0; i <= memory.last(); i++) {
            DenseShape layer = memory.layer(i);
            memory.parameters().get(layer.biases(), biases.get(i), 0, layer.out());
            Gemm.forward(
                    pointers.get(i).position((long) first * layer.in()),
                    weights.position(layer.weights()),
                    pointers.get(i + 1).position((long) first * layer.out()),
                    rows,
                    layer.in(),
                    layer.out());
            if (i < memory.last()) {
                activate(i, first, rows);
            }
        }
    }

    private void activate(int index, int first, int rows) {
        NativeFloats sums = memory.activations(index + 1);
        float[] bias = biases.get(index);
        float[] tile = tiles.get(index);
        int width = bias.length;
        for (int row = first; row < first + rows; row++) {
            int from = row * width;
            sums.get(from, tile, 0, width);
            memory.activation()
                    .apply(
                            tile,
                            bias,
                            gradients == null ? unusedSlopes : gradients.slopes(index)[row]);
            Rows.addSquares(tile, width, energy);
            sums.put(from, tile, 0, width);
        }
    }

    /** One row of the network's output. */
    void output(int row, float[] target) {
        float[] bias = biases.get(memory.last());
        memory.activations(memory.last() + 1).get(row * bias.length, target, 0, bias.length);
        Rows.add(bias, bias.length, target);
    }

    /** ‖hidden activations‖² since the last call. */
    double takeEnergy() {
        double sum = Rows.sum(energy);
        Arrays.fill(energy, 0f);
        return sum;
    }
}
