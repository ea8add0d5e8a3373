package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.vaelab.data.Dataset;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.Elbo;

/** A trainer with an engine whose every number is known, and all it tells. */
@Timeout(120)
abstract class TrainerFixture {

    static final Elbo GOOD = new Elbo(100, 5);

    final FakeEngine engine = new FakeEngine();
    final Recording told = new Recording();
    final Trainer trainer = new Trainer(engine, told);
    final Dataset dataset = Fakes.dataset(45, 20);

    @AfterEach
    void close() {
        trainer.close();
        assertEquals(0, engine.openModels(), "every model is given back");
    }

    final void prepare(int epochs) throws InterruptedException {
        trainer.prepare(Fakes.config(1), Fakes.settings(epochs, 0), dataset);
        told.await(TrainingState.IDLE);
    }
}
