package org.vaelab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.ParameterUpdate;
import org.vaelab.math.Rows;

/**
 * One worker's share of a network's update: some outputs of every dense layer, their weights' gradient over the whole batch and at once Adam on it,
 * while it is in the cache; of convolutions and biases, which are few, the sum of what each worker has summed.
 */
final class Update implements AutoCloseable {

    /** Numbers that Adam takes at a time: four arrays of it stay close. */
    private static final int TILE = 4096;

    /** Gradients at a time: some outputs' rows, no more than the second cache holds. */
    private static final int BLOCK = 160_000;

    private final TrainedNetwork network;
    private final int worker;
    private final int workers;
    private final List<FloatPointer> inputs = new ArrayList<>();
    private final List<FloatPointer> deltas = new ArrayList<>();
    private final NativeFloats block;
    private final FloatPointer blockStart;
    private final float[] parameterTile = new float[TILE];
    private final float[] gradientTile = new float[TILE];
    private final List<float[]> firstMoments = new ArrayList<>();
    private final List<float[]> secondMoments = new ArrayList<>();
    private final List<float[]> kept = new ArrayList<>();
    private final List<Integer> keptFrom = new ArrayList<>();
    private double squaredNorm;
    private int tile;

    Update(TrainedNetwork network, int worker, int workers) {
        this.network = network;
        this.worker = worker;
        this.workers = workers;
        int longest = 0;
        for (int i = 0; i <= network.memory().last(); i++) {
            inputs.add(network.memory().activations(i).view());
            deltas.add(network.gradients().deltas(i + 1).view());
            longest = Math.max(longest, network.memory().layer(i).in());
        }
        block = NativeFloats.ofLength(Math.max(BLOCK, longest));
        blockStart = block.view();
    }

    /** @param shares every worker's way back, for what each has summed by itself */
    void run(int rows, ParameterUpdate update, List<Backward> shares) {
        sweep(rows, update, shares);
    }

    /**
     * In place of {@link #run}, when the gradient's length decides what becomes of it: keeps this share of the gradient for {@link #runKept}.
     *
     * @return ‖this share of the gradient‖²
     */
    double keep(int rows, List<Backward> shares) {
        squaredNorm = 0;
        sweep(rows, null, shares);
        return squaredNorm;
    }

    /** Updates with the gradient that was kept, times {@code factor}. */
    void runKept(ParameterUpdate update, float factor) {
        for (tile = 0; tile < kept.size(); tile++) {
            float[] gradient = kept.get(tile);
            Rows.scale(gradient, gradient.length, factor);
            apply(update, keptFrom.get(tile), gradient, gradient.length);
        }
    }

    private void sweep(int rows, @Nullable ParameterUpdate update, List<Backward> shares) {
        tile = 0;
        for (int i = 0; i <= network.memory().last(); i++) {
            int index = i;
            LayerShape layer = network.memory().layer(i);
            if (NetworkMemory.isDense(layer)) {
                products(i, rows, update);
            } else {
                sums(layer.weights(), layer.weightCount(), update, shares, share -> share.weightGradient(index));
            }
            sums(layer.biases(), layer.biasCount(), update, shares, share -> share.biasGradient(index));
        }
    }

    private void products(int index, int rows, @Nullable ParameterUpdate update) {
        LayerShape layer = network.memory().layer(index);
        int to = Share.start(layer.out(), worker + 1, workers);
        int step = Math.max(1, BLOCK / layer.in());
        for (int output = Share.start(layer.out(), worker, workers); output < to; output += step) {
            weights(index, output, Math.min(step, to - output), rows, update);
        }
    }

    private void weights(int index, int output, int outputs, int rows, @Nullable ParameterUpdate update) {
        LayerShape layer = network.memory().layer(index);
        Gemm.toWeights(
                deltas.get(index).position(output),
                inputs.get(index).position(0),
                blockStart,
                outputs,
                rows,
                layer.in(),
                layer.out());
        int length = outputs * layer.in();
        int start = layer.weights() + output * layer.in();
        for (int i = 0; i < length; i += TILE) {
            int some = Math.min(TILE, length - i);
            block.get(i, gradientTile, 0, some);
            take(update, start + i, some);
        }
    }

    /** @param start the first one's place among the parameters */
    private void sums(
            int start,
            int count,
            @Nullable ParameterUpdate update,
            List<Backward> shares,
            Function<Backward, float[]> gradient) {
        int to = Share.start(count, worker + 1, workers);
        for (int i = Share.start(count, worker, workers); i < to; i += TILE) {
            int some = Math.min(TILE, to - i);
            System.arraycopy(gradient.apply(shares.get(0)), i, gradientTile, 0, some);
            for (int other = 1; other < shares.size(); other++) {
                Rows.addFrom(gradient.apply(shares.get(other)), i, some, gradientTile);
            }
            take(update, start + i, some);
        }
    }

    /** The gradient tile's first {@code length}, of the parameters from {@code from} on: used at once, or kept when there is no update yet. */
    private void take(@Nullable ParameterUpdate update, int from, int length) {
        if (update == null) {
            keep(from, length);
        } else {
            apply(update, from, gradientTile, length);
        }
        tile++;
    }

    private void keep(int from, int length) {
        if (tile == kept.size()) {
            kept.add(new float[length]);
            keptFrom.add(from);
        }
        System.arraycopy(gradientTile, 0, kept.get(tile), 0, length);
        squaredNorm += Rows.sumOfSquares(gradientTile, length);
    }

    private void apply(ParameterUpdate update, int from, float[] gradient, int length) {
        if (tile == firstMoments.size()) {
            // The first step's tiles are every step's.
            firstMoments.add(new float[length]);
            secondMoments.add(new float[length]);
        }
        NativeFloats parameters = network.memory().parameters();
        parameters.get(from, parameterTile, 0, length);
        update.update(parameterTile, gradient, firstMoments.get(tile), secondMoments.get(tile), length);
        parameters.put(from, parameterTile, 0, length);
    }

    @Override
    public void close() {
        block.close();
    }
}
