package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.Optimiser;

final class TrainerRegimeTest extends TrainerFixture {

    private void prepare(int epochs, Regime regime) throws InterruptedException {
        trainer.prepare(
                Fakes.config(1),
                new TrainingSettings(10, 0.01, 1, 0, epochs, Double.POSITIVE_INFINITY, 7, 1, regime),
                dataset);
        told.await(TrainingState.IDLE);
    }

    @Test
    void aRunEndsWhenTheHeldOutObjectiveHasLongNotBecomeBetter() throws InterruptedException {
        // The fake engine judges every model alike: the first evaluation is the best, two more are in vain.
        prepare(
                10,
                new Regime(
                        PixelTreatment.GREY, Optimiser.ADAM, KlSchedule.LINEAR, LearningRateSchedule.CONSTANT, 0, 2));
        trainer.run();
        TrainingSnapshot end = told.await(TrainingState.FINISHED);
        assertEquals(15, end.step());
        assertEquals(0, end.remainingSeconds());
    }

    @Test
    void theLearningRateFollowsItsSchedule() throws InterruptedException {
        prepare(
                2,
                new Regime(PixelTreatment.GREY, Optimiser.ADAM, KlSchedule.LINEAR, LearningRateSchedule.COSINE, 0, 0));
        trainer.run();
        told.await(TrainingState.FINISHED);
        List<TrainingSnapshot> steps = told.snapshots().stream()
                .filter(snapshot -> snapshot.state() == TrainingState.RUNNING && snapshot.step() > 0)
                .toList();
        assertEquals(0.01, steps.get(0).learningRate(), 1e-12);
        // Five of ten steps were done before the sixth: cos(π/2) = 0.
        assertEquals(0.005, steps.get(5).learningRate(), 1e-12);
    }
}
