package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vaelab.data.Dataset;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

@Timeout(120)
final class TrainerTest extends TrainerFixture {

    @Test
    void aPreparedModelIsToldBeforeAnyStep() throws InterruptedException {
        prepare(1);
        assertEquals(1, told.parameterReports());
        assertEquals(0, told.newest().step());
        assertEquals(1, told.snapshots().size());
    }

    @Test
    void noPassIsUnderWayBeforeTheFirstStep() throws InterruptedException {
        prepare(1);
        assertEquals(0, told.snapshots().get(0).epoch());
        trainer.run();
        told.await(TrainingState.FINISHED);
        trainer.prepare(told.newest(), Fakes.settings(1, 0), dataset);
        TrainingSnapshot opened = told.await(TrainingState.IDLE);
        assertEquals(5, opened.step());
        assertEquals(0, opened.epoch(), "the model has learned, but its next run has not begun");
        trainer.stepOnce();
        assertEquals(1, told.await(TrainingState.PAUSED).epoch());
    }

    @Test
    void runsAllEpochsAndFinishes() throws InterruptedException {
        prepare(3);
        trainer.run();
        TrainingSnapshot end = told.await(TrainingState.FINISHED);
        assertEquals(15, end.step(), "45 images in batches of 10 are 5 steps an epoch");
        assertEquals(3, end.epoch());
        assertEquals(0, end.remainingSeconds());
        assertEquals(15, told.newest().step());
    }

    @Test
    void everyStepIsTold() throws InterruptedException {
        prepare(2);
        trainer.run();
        told.await(TrainingState.FINISHED);
        List<Long> steps = told.snapshots().stream()
                .filter(snapshot -> snapshot.state() == TrainingState.RUNNING && snapshot.step() > 0)
                .map(TrainingSnapshot::step)
                .toList();
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L), steps);
    }

    @Test
    void theWholeHeldOutSetIsJudgedAtEachEpochsEnd() throws InterruptedException {
        prepare(3);
        trainer.run();
        told.await(TrainingState.FINISHED);
        List<Long> steps = told.heldOut().stream()
                .filter(figure -> figure.elbo().equals(new Elbo(9.5, 5))) // the mean of 0 to 19
                .map(Recording.HeldOutFigure::step)
                .toList();
        assertTrue(steps.containsAll(List.of(5L, 10L, 15L)), "judged at " + steps);
    }

    @Test
    void aFinishedRunCanBeTrainedForAsLongAgain() throws InterruptedException {
        prepare(1);
        trainer.run();
        told.await(TrainingState.FINISHED);
        trainer.run();
        TrainingSnapshot end = told.await(TrainingState.FINISHED);
        assertEquals(10, end.step());
        assertEquals(2, end.epochs());
    }

    @Test
    void pausesBetweenStepsAndResumes() throws InterruptedException {
        Semaphore allowed = gate();
        prepare(2);
        trainer.run();
        allowed.release(3);
        TrainingSnapshot running;
        do {
            running = told.await(TrainingState.RUNNING);
        } while (running.step() < 3);
        trainer.pause();
        allowed.release();
        TrainingSnapshot paused = told.await(TrainingState.PAUSED);
        assertTrue(paused.step() == 3 || paused.step() == 4, "the step under way is ended first: " + paused.step());
        assertEquals(paused.step(), told.newest().step(), "a pause shows the newest parameters");
        allowed.release(100);
        trainer.run();
        assertEquals(10, told.await(TrainingState.FINISHED).step());
    }

    @Test
    void oneStepIsOneStepAndThenAPause() throws InterruptedException {
        prepare(2);
        trainer.stepOnce();
        assertEquals(1, told.await(TrainingState.PAUSED).step());
        trainer.stepOnce();
        assertEquals(2, told.await(TrainingState.PAUSED).step());
        trainer.stop();
        assertEquals(2, told.await(TrainingState.STOPPED).step());
        assertEquals(2, told.newest().step());
    }

    @Test
    void whoDoesNotFollowTheParametersIsToldThemAtBothEndsOfARun() throws InterruptedException {
        Recording ends = new Recording(false);
        try (Trainer other = new Trainer(engine, ends)) {
            other.prepare(Fakes.config(1), Fakes.settings(1_000_000, 0), dataset);
            ends.await(TrainingState.IDLE);
            assertEquals(1, ends.parameterReports());
            other.run();
            TrainingSnapshot running = ends.await(TrainingState.RUNNING);
            // By then a follower has been told them some times.
            while (running.elapsedSeconds() < 0.4) {
                running = ends.await(TrainingState.RUNNING);
            }
            other.stop();
            long steps = ends.await(TrainingState.STOPPED).step();
            assertEquals(2, ends.parameterReports());
            assertEquals(steps, ends.newest().step());
        }
    }

    @Test
    void stopsWhilePaused() throws InterruptedException {
        prepare(2);
        trainer.stepOnce();
        told.await(TrainingState.PAUSED);
        trainer.stop();
        assertEquals(1, told.await(TrainingState.STOPPED).step());
    }

    @Test
    void resetGivesTheSameWeightsAndTheSameRun() throws InterruptedException {
        prepare(2);
        VaeParameters initial = told.newest();
        trainer.run();
        told.await(TrainingState.FINISHED);
        VaeParameters trained = told.newest();
        trainer.reset();
        told.await(TrainingState.IDLE);
        assertSameNumbers(initial, told.newest());
        trainer.run();
        told.await(TrainingState.FINISHED);
        assertSameNumbers(trained, told.newest());
    }

    @Test
    void pausesAndSingleStepsDoNotChangeTheRun() throws InterruptedException {
        prepare(2);
        trainer.run();
        told.await(TrainingState.FINISHED);
        VaeParameters straight = told.newest();
        trainer.reset();
        trainer.stepOnce();
        told.await(TrainingState.PAUSED);
        trainer.stepOnce();
        told.await(TrainingState.PAUSED);
        trainer.run();
        told.await(TrainingState.FINISHED);
        assertSameNumbers(straight, told.newest());
    }

    @Test
    void betaRisesDuringTheWarmUpAndCanBeChangedMeanwhile() throws InterruptedException {
        trainer.prepare(Fakes.config(1), Fakes.settings(2, 4), dataset);
        trainer.stepOnce();
        assertEquals(0, told.await(TrainingState.PAUSED).beta());
        trainer.stepOnce();
        assertEquals(0.25, told.await(TrainingState.PAUSED).beta());
        trainer.setBeta(4);
        trainer.setLearningRate(0.5);
        trainer.stepOnce();
        TrainingSnapshot changed = told.await(TrainingState.PAUSED);
        assertEquals(2, changed.beta(), "half of 4 after half of the warm-up");
        assertEquals(0.5, changed.learningRate());
    }

    @Test
    void goesOnFromAnOpenedModel() throws InterruptedException {
        prepare(1);
        trainer.run();
        told.await(TrainingState.FINISHED);
        VaeParameters opened = told.newest();
        trainer.prepare(opened, Fakes.settings(1, 0), dataset);
        told.await(TrainingState.IDLE);
        assertSameNumbers(opened, told.newest());
        trainer.run();
        assertEquals(10, told.await(TrainingState.FINISHED).step());
    }

    @Test
    void commandsBeforeThereIsAModelDoNothing() throws InterruptedException {
        trainer.run();
        trainer.pause();
        trainer.stepOnce();
        trainer.stop();
        trainer.reset();
        prepare(1);
        assertEquals(1, told.snapshots().size(), "only the preparation is told");
    }

    @Test
    void closesWhileRunning() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        engine.onStep(step -> {
            running.countDown();
            return GOOD;
        });
        prepare(1_000_000);
        trainer.run();
        running.await();
        trainer.close();
        assertFalse(
                Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(thread -> thread.getName().equals("training")),
                "the thread has ended");
    }

    @Test
    void anotherSizeOfImageIsRefusedAtOnce() {
        Dataset other = Fakes.dataset(1, 1);
        var config = new VaeConfig(
                ImageShape.grey(5, 5), List.of(), 2, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), 1);
        assertThrows(IllegalArgumentException.class, () -> trainer.prepare(config, Fakes.settings(1, 0), other));
        assertThrows(IllegalArgumentException.class, () -> trainer.setBeta(-1));
        assertThrows(IllegalArgumentException.class, () -> trainer.setLearningRate(Double.NaN));
    }

    /** Steps wait for a permit each. */
    private Semaphore gate() {
        Semaphore allowed = new Semaphore(0);
        engine.onStep(step -> {
            allowed.acquireUninterruptibly();
            return GOOD;
        });
        return allowed;
    }

    private static void assertSameNumbers(VaeParameters expected, VaeParameters actual) {
        assertEquals(expected.step(), actual.step());
        assertArrayEquals(expected.encoder(), actual.encoder());
        assertArrayEquals(expected.decoder(), actual.decoder());
    }

    @Test
    void aRunThatIsDiscardedIsGivenBackAndHeardOfNoMore() throws InterruptedException {
        prepare(100_000);
        trainer.run();
        told.await(TrainingState.RUNNING);
        trainer.discard();
        told.awaitDiscarded();
        int heard = told.snapshots().size();
        assertEquals(0, engine.openModels());
        trainer.run();
        prepare(1);
        assertEquals(heard + 1, told.snapshots().size(), "only that the next one is idle");
    }
}
