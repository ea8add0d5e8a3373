package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vaelab.fake.Fakes;

/** Five steps an epoch. */
final class TrainerCheckpointTest extends TrainerFixture {

    private List<Long> steps() {
        return told.checkpoints().stream().map(told -> told.parameters().step()).toList();
    }

    private List<Long> runs() {
        return told.checkpoints().stream()
                .map(Recording.Checkpoint::run)
                .distinct()
                .toList();
    }

    @Test
    void everyMultipleIsToldOnceHoweverFastTheStepsAre() throws InterruptedException {
        trainer.checkpointEvery(Set.of(4, 6));
        prepare(5);
        trainer.run();
        told.await(TrainingState.FINISHED);
        assertEquals(List.of(0L, 4L, 6L, 8L, 12L, 16L, 18L, 20L, 24L), steps());
    }

    @Test
    void withoutAnIntervalNothingIsTold() throws InterruptedException {
        prepare(2);
        trainer.run();
        told.await(TrainingState.FINISHED);
        assertEquals(List.of(), steps());
    }

    @Test
    void whoAsksAtAMultipleHearsOfItAtOnce() throws InterruptedException {
        prepare(1);
        trainer.run();
        told.await(TrainingState.FINISHED);
        trainer.checkpointEvery(Set.of(5));
        trainer.checkpointEvery(Set.of(5, 2));
        trainer.run();
        told.await(TrainingState.FINISHED);
        assertEquals(List.of(5L, 6L, 8L, 10L), steps());
    }

    @Test
    void resetAndAnotherModelAreOtherRunsButOtherSettingsAreNot() throws InterruptedException {
        trainer.checkpointEvery(Set.of(5));
        prepare(1);
        trainer.run();
        told.await(TrainingState.FINISHED);
        trainer.prepare(told.newest(), Fakes.settings(3, 0), dataset);
        told.await(TrainingState.IDLE);
        assertEquals(1, runs().size(), "the same model goes on");
        trainer.reset();
        told.await(TrainingState.IDLE);
        assertEquals(2, runs().size());
        prepare(1);
        assertEquals(3, runs().size());
    }

    @Test
    void twoFilesOfTheSameModelAreTwoRuns() throws InterruptedException {
        trainer.checkpointEvery(Set.of(5));
        prepare(1);
        trainer.discard();
        trainer.prepare(told.newest(), Fakes.settings(1, 0), dataset);
        told.await(TrainingState.IDLE);
        long first = told.checkpoints().get(told.checkpoints().size() - 1).run();
        trainer.discard();
        trainer.prepare(told.newest(), Fakes.settings(1, 0), dataset);
        told.await(TrainingState.IDLE);
        assertNotEquals(
                first, told.checkpoints().get(told.checkpoints().size() - 1).run());
    }

    @Test
    void noIntervalIsLessThanAStep() {
        assertThrows(IllegalArgumentException.class, () -> trainer.checkpointEvery(Set.of(0)));
    }
}
