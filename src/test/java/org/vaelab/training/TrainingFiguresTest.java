package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.Elbo;

/** Clock, rate, schedule and order of a run. */
final class TrainingFiguresTest {

    private long nanos;

    @Test
    void theClockStandsStillDuringAPause() {
        TrainingClock clock = new TrainingClock(() -> nanos);
        clock.start();
        nanos += 2_000_000_000L;
        clock.stop();
        nanos += 60_000_000_000L;
        assertEquals(2, clock.seconds());
        clock.start();
        nanos += 500_000_000L;
        assertEquals(2.5, clock.seconds());
    }

    @Test
    void theRateIsThatOfTheLastSecond() {
        Throughput throughput = new Throughput();
        assertEquals(0, throughput.imagesPerSecond());
        for (int step = 1; step <= 100; step++) {
            throughput.add(10, step * 0.1);
        }
        assertEquals(100, throughput.imagesPerSecond(), 1e-9, "rounding of tenths");
        for (int step = 1; step <= 1_000; step++) {
            throughput.add(10, 10 + step * 0.01);
        }
        assertEquals(1_000, throughput.imagesPerSecond(), 1e-6, "the slower steps are forgotten");
    }

    @Test
    void stepsTooFastForTheWindowAreMeasuredOverAShorterOne() {
        Throughput throughput = new Throughput();
        for (int step = 1; step <= 5_000; step++) {
            throughput.add(1, step * 1e-4);
        }
        assertEquals(10_000, throughput.imagesPerSecond(), 1e-3, "rounding");
    }

    @Test
    void anEpochHasASmallerBatchOnlyWhereImagesAreLeftOver() {
        assertEquals(10, new ShuffledBatches(100, 10, 1).batchesPerEpoch());
        assertEquals(11, new ShuffledBatches(101, 10, 1).batchesPerEpoch());
        assertEquals(1, new ShuffledBatches(3, 10, 1).batchesPerEpoch());
    }

    @Test
    void theAdviceAfterADivergenceNamesWhatIsTooHigh() {
        assertEquals("trainer.diverged-learning-rate", Divergence.adviceKey(diverged(1, 0.1)));
        assertEquals("trainer.diverged-beta", Divergence.adviceKey(diverged(500, 0.001)));
        assertEquals("trainer.diverged", Divergence.adviceKey(diverged(1, 0.001)));
        assertEquals("trainer.unlearned-learning-rate", Divergence.earlyAdviceKey(diverged(1, 0.1)));
        assertEquals("trainer.unlearned-beta", Divergence.earlyAdviceKey(diverged(500, 0.001)));
        assertEquals("trainer.unlearned", Divergence.earlyAdviceKey(diverged(1, 0.001)));
    }

    private static TrainingSnapshot diverged(double beta, double learningRate) {
        Elbo none = new Elbo(Double.NaN, Double.NaN);
        return new TrainingSnapshot(TrainingState.DIVERGED, 3, 1, 1, beta, learningRate, none, 0, 0, 0, 0);
    }

    @Test
    void whatIsDoneFollowsTheStepsHoweverUnevenTheyAre() {
        assertArrayEquals(
                new double[] {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1},
                done(Double.POSITIVE_INFINITY, 1, 9, 1, 1, 20, 1, 1, 1, 30, 1),
                1e-9);
    }

    @Test
    void whatIsDoneFollowsTheSecondsWhereTheyEndTheRunSooner() {
        assertArrayEquals(new double[] {0, 0.1, 0.25, 0.3, 0.5, 1}, done(20, 1, 4, 1, 4, 20), 1e-9, "of 20 s");
    }

    /** Ten steps at most, each of so many seconds. */
    private double[] done(double maxSeconds, int... stepSeconds) {
        TrainingSettings settings = new TrainingSettings(10, 0.01, 1, 0, 2, maxSeconds, 7, 1);
        Assignment assignment = new Assignment(Fakes.config(1), settings, Fakes.dataset(45, 20));
        try (TrainingRun run = TrainingRun.start(new FakeEngine(), assignment, null, () -> nanos)) {
            run.clock().start();
            DoubleStream.Builder told = DoubleStream.builder();
            told.add(run.snapshot(TrainingState.RUNNING).done());
            for (int seconds : stepSeconds) {
                run.step(run.settings(1, 0.01));
                nanos += seconds * 1_000_000_000L;
                told.add(run.snapshot(TrainingState.RUNNING).done());
            }
            return told.build().toArray();
        }
    }

    @Test
    void betaWarmsUpLinearly() {
        BetaSchedule schedule = BetaSchedule.linearWarmUp(4);
        assertEquals(0, schedule.share(0));
        assertEquals(0.75, schedule.share(3));
        assertEquals(1, schedule.share(4));
        assertEquals(1, schedule.share(1_000_000));
        assertEquals(1, BetaSchedule.linearWarmUp(0).share(0));
    }

    @Test
    void anEpochSeesEachImageOnceInAnOrderOfItsOwn() {
        ShuffledBatches batches = new ShuffledBatches(25, 10, 3);
        assertEquals(3, batches.batchesPerEpoch());
        int[] first = epoch(batches);
        int[] second = epoch(batches);
        int[] all = IntStream.range(0, 25).toArray();
        assertEquals(Arrays.toString(all), Arrays.toString(sorted(first)));
        assertEquals(Arrays.toString(all), Arrays.toString(sorted(second)));
        assertNotEquals(Arrays.toString(first), Arrays.toString(second));
        assertEquals(Arrays.toString(first), Arrays.toString(epoch(new ShuffledBatches(25, 10, 3))));
    }

    private static int[] epoch(ShuffledBatches batches) {
        int[] tens = batches.next();
        int[] twenties = batches.next();
        int[] rest = batches.next();
        assertEquals(5, rest.length, "the last batch has what is left");
        return IntStream.of(concat(concat(tens, twenties), rest)).toArray();
    }

    private static int[] concat(int[] a, int[] b) {
        return IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray();
    }

    private static int[] sorted(int[] values) {
        return IntStream.of(values).sorted().toArray();
    }
}
