package org.vaelab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vaelab.math.Rows;

/** One worker's way through a network, some rows at a time. */
final class Forward {

    private final NetworkMemory memory;
    private final List<LayerWork> works;
    private final List<BatchRows> views;
    private final List<float[]> biases = new ArrayList<>();
    private final List<float[]> tiles = new ArrayList<>();
    private final List<float[][]> slopes = new ArrayList<>();
    private final float[] energy;

    /**
     * @param slot the first of the worker's own in the memory
     * @param keptSlopes rows whose slopes are kept for the way back; 0 when nothing will flow back
     */
    Forward(NetworkMemory memory, List<LayerWork> works, int slot, int keptSlopes) {
        this.memory = memory;
        this.works = works;
        views = memory.views(slot);
        int widest = 0;
        for (LayerShape layer : memory.layers()) {
            int width = layer.biasCount() == 0 ? 0 : layer.out();
            biases.add(new float[width]);
            tiles.add(new float[width]);
            slopes.add(new float[biases.size() > memory.last() ? 1 : Math.max(1, keptSlopes)][width]);
            widest = Math.max(widest, width);
        }
        energy = new float[widest];
    }

    /** Takes the parameters as they are now. */
    void load() {
        for (int i = 0; i <= memory.last(); i++) {
            works.get(i).load(biases.get(i));
        }
    }

    /** From now on row 0 is the batch's row {@code first}. */
    void moveTo(int first) {
        views.forEach(view -> view.moveTo(first));
    }

    void input(int row, float[] values) {
        views.get(0).put(row, values);
    }

    /** From the input, which is in place, to the last layer's sums. */
    void run(int rows) {
        for (int i = 0; i <= memory.last(); i++) {
            works.get(i).forward(views.get(i), views.get(i + 1), rows);
            if (i < memory.last() && isActivated(i)) {
                activate(i, rows);
            }
        }
    }

    /** Whether an activation follows layer {@code index}, if it is not the last. */
    boolean isActivated(int index) {
        return memory.layer(index).biasCount() > 0;
    }

    private void activate(int index, int rows) {
        BatchRows sums = views.get(index + 1);
        float[] tile = tiles.get(index);
        for (int row = 0; row < rows; row++) {
            sums.get(row, tile);
            memory.activation().apply(tile, biases.get(index), slopes(index, row));
            Rows.addSquares(tile, tile.length, energy);
            sums.put(row, tile);
        }
    }

    /** The activation's derivative at a layer's sums. */
    float[] slopes(int index, int row) {
        float[][] kept = slopes.get(index);
        return kept[row < kept.length ? row : 0];
    }

    /** What goes into layer {@code index}. */
    BatchRows view(int index) {
        return views.get(index);
    }

    /** One row of the network's output. */
    void output(int row, float[] target) {
        float[] bias = biases.get(memory.last());
        views.get(memory.last() + 1).get(row, target);
        Rows.add(bias, bias.length, target);
    }

    /** ‖hidden activations‖² since the last call. */
    double takeEnergy() {
        double sum = Rows.sum(energy);
        Arrays.fill(energy, 0f);
        return sum;
    }
}
