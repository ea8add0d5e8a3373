package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

@Timeout(60)
final class CheckpointQueueTest {

    private static final int MANY = 200;

    private static VaeParameters weights(long step) {
        VaeConfig config = Fakes.config(1);
        return new VaeParameters(
                config,
                step,
                new float[(int) NetworkPlan.encoder(config).parameterCount()],
                new float[(int) NetworkPlan.decoder(config).parameterCount()]);
    }

    @Test
    void whoBringsFasterThanAnybodyAsksLosesNone() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(MANY);
        List<Long> steps = new CopyOnWriteArrayList<>();
        try (LatentService service = new LatentService(new FakeEngine(), Runnable::run)) {
            service.checkpoints()
                    .samples((run, answer) -> {
                        assertEquals(3, run);
                        steps.add(answer.step());
                        all.countDown();
                    })
                    .ask(new SamplesRequest(4, 1));
            for (long step = 0; step < MANY; step++) {
                service.checkpoint(3, weights(step));
                // The newest weights overtake, as they may.
                service.parameters(weights(step + 10_000));
            }
            assertTrue(all.await(30, TimeUnit.SECONDS));
        }
        assertEquals(LongStream.range(0, MANY).boxed().toList(), steps);
    }

    @Test
    void nobodyWaitsForAServiceThatHasEnded() {
        LatentService service = new LatentService(new FakeEngine(), Runnable::run);
        service.close();
        for (long step = 0; step < 10; step++) {
            service.checkpoint(1, weights(step));
        }
    }

    @Test
    void whatNobodyAsksIsPassedOver() {
        CheckpointQueue queue = new CheckpointQueue(new FakeEngine(), Runnable::run);
        LiveRequest<SamplesRequest> request = queue.samples((run, answer) -> {
            throw new AssertionError("it was stopped");
        });
        request.ask(new SamplesRequest(4, 1));
        request.stop();
        queue.put(1, weights(0), () -> false);
        assertTrue(queue.turn());
        assertFalse(queue.turn(), "it is gone");
        queue.close();
    }
}
