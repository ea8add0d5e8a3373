package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeParameters;

final class TrainerDivergenceTest extends TrainerFixture {

    @Test
    void aLossThatIsNotFiniteEndsTheRunAtTheLastGoodWeights() throws InterruptedException {
        engine.onStep(step -> step <= 70 ? GOOD : step < 80 ? new Elbo(1e9, 5) : new Elbo(Double.NaN, 5));
        prepare(20);
        VaeParameters initial = told.newest();
        trainer.run();
        TrainingSnapshot end = told.await(TrainingState.DIVERGED);
        assertEquals(50, end.step(), "weights are remembered each 50 steps, and those of step 71 to 80 are wrecked");
        assertEquals(50, told.newest().step());
        assertFalse(Arrays.equals(initial.encoder(), told.newest().encoder()));
        assertFalse(end.batch().isFinite());
        trainer.close();
        assertEquals(
                List.of(end),
                told.snapshots().stream()
                        .filter(each -> !each.batch().isFinite() && each.step() > 0)
                        .toList(),
                "told once, as the end");
    }

    @Test
    void afterALossThatWasNotFiniteTrainingGoesOnFromTheLastGoodWeights() throws InterruptedException {
        engine.onStep(step -> step < 80 ? GOOD : new Elbo(Double.NaN, 5));
        prepare(20);
        trainer.run();
        told.await(TrainingState.DIVERGED);
        VaeParameters good = told.newest();
        engine.onStep(step -> GOOD);
        trainer.stepOnce();
        assertEquals(51, told.await(TrainingState.PAUSED).step());
        assertEquals(good.encoder()[0], told.newest().encoder()[0], 0.1f);
        trainer.run();
        assertEquals(100, told.await(TrainingState.FINISHED).step());
    }

    @Test
    void afterALossThatWasNotFiniteOneCanGoOn() throws InterruptedException {
        engine.onStep(step -> new Elbo(Double.POSITIVE_INFINITY, 5));
        prepare(1);
        trainer.run();
        told.await(TrainingState.DIVERGED);
        engine.onStep(step -> GOOD);
        trainer.run();
        assertEquals(5, told.await(TrainingState.FINISHED).step());
    }

    @Test
    void anErrorEndsTheRunButNotTheTrainer() throws InterruptedException {
        OutOfMemoryError lack = new OutOfMemoryError("as a test");
        engine.onStep(step -> {
            throw lack;
        });
        prepare(1);
        trainer.run();
        told.await(TrainingState.FAILED);
        assertSame(lack, told.awaitFailure());
        engine.onStep(step -> GOOD);
        trainer.reset();
        told.await(TrainingState.IDLE);
        trainer.run();
        told.await(TrainingState.FINISHED);
    }
}
