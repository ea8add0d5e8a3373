package org.vaelab.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SerialExecutorTest {

    private final Deque<Runnable> thread = new ArrayDeque<>();
    private final List<Integer> done = new ArrayList<>();
    private final SerialExecutor serial = new SerialExecutor(thread::add);

    @Test
    void oneTaskAtATimeIsHandedOnInOrder() {
        serial.execute(() -> done.add(1));
        serial.execute(() -> done.add(2));
        assertEquals(1, thread.size());
        thread.remove().run();
        assertEquals(List.of(1), done);
        thread.remove().run();
        assertEquals(List.of(1, 2), done);
        assertEquals(0, thread.size());
    }

    @Test
    void aTaskThatFailsDoesNotHoldUpTheNext() {
        serial.execute(() -> {
            throw new IllegalStateException("no");
        });
        serial.execute(() -> done.add(2));
        assertThrows(IllegalStateException.class, () -> thread.remove().run());
        thread.remove().run();
        assertEquals(List.of(2), done);
    }

    @Test
    void manyThreadsNeverRunTwoTasksAtOnce() throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        SerialExecutor onPool = new SerialExecutor(pool);
        CountDownLatch all = new CountDownLatch(1000);
        // An unguarded list would lose some if two ran at once.
        IntStream.range(0, 1000)
                .forEach(i -> onPool.execute(() -> {
                    done.add(i);
                    all.countDown();
                }));
        assertTrue(all.await(60, TimeUnit.SECONDS));
        pool.shutdown();
        assertEquals(IntStream.range(0, 1000).boxed().toList(), done);
    }
}
