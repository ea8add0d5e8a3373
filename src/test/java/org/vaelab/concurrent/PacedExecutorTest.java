package org.vaelab.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class PacedExecutorTest {

    private final List<String> done = new ArrayList<>();
    private long now = Long.MAX_VALUE - 50;
    private final PacedExecutor paced = new PacedExecutor(
            Runnable::run, Duration.ofNanos(100), () -> now, (nanos, task) -> done.add("in " + nanos));

    private void tell() {
        paced.execute(() -> done.add("now"));
    }

    @Test
    void theFirstTaskAndOneAfterAnIntervalRunAtOnce() {
        tell();
        // The clock may pass the greatest number.
        now += 100;
        tell();
        assertEquals(List.of("now", "now"), done);
    }

    @Test
    void whatComesSoonerWaitsForItsTurn() {
        tell();
        now += 30;
        tell();
        tell();
        now += 170;
        tell();
        assertEquals(List.of("now", "in 70", "in 170", "in 100"), done);
    }

    @Test
    void whatWaitedIsRunByTheExecutor() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(2);
        PacedExecutor real = new PacedExecutor(Runnable::run, Duration.ofMillis(1));
        real.execute(ran::countDown);
        real.execute(ran::countDown);
        ran.await();
        assertEquals(0, ran.getCount());
    }
}
