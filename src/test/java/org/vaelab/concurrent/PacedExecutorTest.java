package org.vaelab.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class PacedExecutorTest {

    private final List<String> done = new ArrayList<>();
    private long now = Long.MAX_VALUE - 50;
    private final Queue<Runnable> due = new ArrayDeque<>();
    private final PacedExecutor paced =
            new PacedExecutor(Runnable::run, Duration.ofNanos(100), () -> now, (nanos, task) -> {
                done.add("in " + nanos);
                due.add(task);
            });

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
    void whatComesSoonerWaitsForTheEndOfTheIntervalAndIsPassedOnTogether() {
        tell();
        now += 30;
        tell();
        now += 20;
        paced.execute(() -> done.add("and this"));
        assertEquals(List.of("now", "in 70"), done);
        now += 50;
        due.remove().run();
        assertEquals(List.of("now", "in 70", "now", "and this"), done);
    }

    @Test
    void theNextIntervalBeginsWhenWhatWaitedIsPassedOn() {
        tell();
        tell();
        // Late, as on a busy machine.
        now += 130;
        due.remove().run();
        now += 60;
        tell();
        assertEquals(List.of("now", "in 100", "now", "in 40"), done);
    }

    @Test
    void whatFailsKeepsNothingElseFromRunning() {
        List<Runnable> passedOn = new ArrayList<>();
        PacedExecutor queued =
                new PacedExecutor(passedOn::add, Duration.ofNanos(100), () -> now, (nanos, task) -> due.add(task));
        Runnable failing = () -> {
            throw new IllegalStateException("broken");
        };
        queued.execute(failing);
        queued.execute(failing);
        queued.execute(this::tell);
        due.remove().run();
        assertEquals(3, passedOn.size(), "each on its own");
        passedOn.get(2).run();
        assertEquals(List.of("now"), done);
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
