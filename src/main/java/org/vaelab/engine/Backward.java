package org.vaelab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.Rows;

/** One worker's way back through a network, some rows at a time: deltas for all layers, and this worker's share of what is summed of them. */
final class Backward {

    private final NetworkMemory memory;
    private final List<LayerWork> works;
    private final Forward forward;
    private final List<BatchRows> views;
    private final List<float[]> tiles = new ArrayList<>();
    private final List<float[]> deltaSums = new ArrayList<>();
    private final List<float[]> biasGradients = new ArrayList<>();
    private final List<float[]> weightGradients = new ArrayList<>();
    private final float[] energy;

    /** @param slot the first of the worker's own in the memory */
    Backward(NetworkMemory memory, GradientMemory gradients, List<LayerWork> works, Forward forward, int slot) {
        this.memory = memory;
        this.works = works;
        this.forward = forward;
        views = gradients.views(slot);
        int widest = 0;
        for (LayerShape layer : memory.layers()) {
            int width = layer.biasCount() == 0 ? 0 : layer.out();
            tiles.add(new float[width]);
            deltaSums.add(new float[width]);
            biasGradients.add(new float[layer.biasCount()]);
            weightGradients.add(LayerWork.NONE);
            widest = Math.max(widest, width);
        }
        energy = new float[widest];
    }

    /** Forgets the sums of the step before. */
    void start() {
        deltaSums.forEach(sums -> Arrays.fill(sums, 0f));
        Arrays.fill(energy, 0f);
    }

    /** From now on row 0 is the batch's row {@code first}. */
    void moveTo(int first) {
        views.forEach(view -> view.moveTo(first));
    }

    /** One row of ∂loss/∂output. */
    void output(int row, float[] gradient) {
        store(memory.last(), row, gradient);
    }

    private void store(int index, int row, float[] delta) {
        int width = tiles.get(index).length;
        views.get(index + 1).put(row, delta);
        Rows.add(delta, width, deltaSums.get(index));
        Rows.addSquares(delta, width, energy);
    }

    /** From the output's gradient, which is in place, to the first layer's deltas. */
    void run(int rows) {
        run(rows, null);
    }

    /** The same, and on to ∂loss/∂input. */
    void runToInput(int rows) {
        run(rows, views.get(0));
    }

    /** One row of ∂loss/∂input. */
    void input(int row, float[] target) {
        views.get(0).get(row, target);
    }

    private void run(int rows, @Nullable BatchRows input) {
        for (int i = memory.last(); i > 0; i--) {
            works.get(i).backward(forward.view(i), views.get(i + 1), views.get(i), rows);
            if (forward.isActivated(i - 1)) {
                bend(i - 1, rows);
            }
        }
        works.get(0).backward(forward.view(0), views.get(1), input, rows);
    }

    private void bend(int index, int rows) {
        float[] tile = tiles.get(index);
        for (int row = 0; row < rows; row++) {
            views.get(index + 1).get(row, tile);
            Rows.multiply(tile, tile.length, forward.slopes(index, row));
            store(index, row, tile);
        }
    }

    /** The gradients that this worker has summed by itself, once all its rows are through. */
    void finish() {
        for (int i = 0; i <= memory.last(); i++) {
            works.get(i).biasGradient(deltaSums.get(i), biasGradients.get(i));
            weightGradients.set(i, works.get(i).takeWeightGradient());
        }
    }

    /** This worker's rows' share of a layer's bias gradient. */
    float[] biasGradient(int index) {
        return biasGradients.get(index);
    }

    /** This worker's rows' share of a layer's weight gradient, or {@link LayerWork#NONE} for a dense layer. */
    float[] weightGradient(int index) {
        return weightGradients.get(index);
    }

    /** ‖deltas‖² of this step. */
    double energy() {
        return Rows.sum(energy);
    }
}
