package org.vaelab.viewmodel.chart;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A run's history to keep: one row a step, and one more for each measurement on held-out images. Immutable. */
public final class LossTable {

    private final long[] steps;
    private final float[] reconstruction;
    private final float[] kl;
    private final float[] beta;
    private final long[] heldOutSteps;
    private final float[] heldOutReconstruction;
    private final float[] heldOutKl;

    LossTable(TermSeries batches, FloatList betas, TermSeries heldOut) {
        steps = batches.steps();
        reconstruction = batches.of(Term.RECONSTRUCTION).toArray();
        kl = batches.of(Term.KL).toArray();
        beta = betas.toArray();
        heldOutSteps = heldOut.steps();
        heldOutReconstruction = heldOut.of(Term.RECONSTRUCTION).toArray();
        heldOutKl = heldOut.of(Term.KL).toArray();
    }

    /** As comma-separated values, nats per image, a heading first; beta is empty for held-out images. */
    public Stream<String> csvLines() {
        Stream<String> heading = Stream.of("set,step,reconstructionNll,kl,beta");
        Stream<String> trained = IntStream.range(0, steps.length)
                .mapToObj(i -> "train," + steps[i] + "," + reconstruction[i] + "," + kl[i] + "," + beta[i]);
        Stream<String> measured = IntStream.range(0, heldOutSteps.length)
                .mapToObj(
                        i -> "heldOut," + heldOutSteps[i] + "," + heldOutReconstruction[i] + "," + heldOutKl[i] + ",");
        return Stream.of(heading, trained, measured).flatMap(lines -> lines);
    }
}
