package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ProgramThreadsTest {

    private final ProgramThreads threads = new ProgramThreads();

    private List<Executor> all() {
        return List.of(threads.io(), threads.paint(), threads.search());
    }

    @Test
    void workIsDone() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(3);
        all().forEach(thread -> thread.execute(done::countDown));
        assertTrue(done.await(60, TimeUnit.SECONDS));
        threads.close();
    }

    @Test
    void whatIsAskedAfterTheEndIsLeftOutInSilence() {
        threads.close();
        for (Executor thread : all()) {
            assertDoesNotThrow(() -> thread.execute(() -> {
                throw new AssertionError("must not run");
            }));
        }
    }

    @Test
    void ioWorkDoesNotWaitForOtherIoWork() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        Runnable meet = () -> {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        threads.io().execute(meet);
        threads.io().execute(meet);
        assertTrue(both.await(60, TimeUnit.SECONDS));
        threads.close();
    }
}
