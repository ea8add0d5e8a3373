package org.vaelab.app;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads for files and networks, one for painting and one for searching. They end with the program at the latest. */
final class ProgramThreads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramThreads.class);
    private static final long CLOSE_MILLIS = 1_000;
    private static final long IDLE_SECONDS = 60;

    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService io = threads(0, Integer.MAX_VALUE, new SynchronousQueue<>(), this::ioThread);
    private final ExecutorService paint = single("paint");
    private final ExecutorService search = single("search");

    private static ExecutorService single(String name) {
        return threads(1, 1, new LinkedBlockingQueue<>(), work -> daemon(work, name));
    }

    /** What is asked of them after the end, as news that were still on their way to the window, is left out. */
    private static ExecutorService threads(int least, int most, BlockingQueue<Runnable> queue, ThreadFactory factory) {
        return new ThreadPoolExecutor(
                least,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                queue,
                factory,
                (work, ended) -> LOG.debug("Left out after the end: {}", work));
    }

    private Thread ioThread(Runnable work) {
        return daemon(work, "io-" + count.incrementAndGet());
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    ExecutorService io() {
        return io;
    }

    ExecutorService paint() {
        return paint;
    }

    ExecutorService search() {
        return search;
    }

    /** Runs something short again and again on a thread for files, an interval after the time before. A timeline would have JavaFX make 60 frames a second. */
    void every(Duration interval, Runnable task) {
        CompletableFuture.delayedExecutor(interval.toNanos(), TimeUnit.NANOSECONDS, io)
                .execute(() -> {
                    task.run();
                    every(interval, task);
                });
    }

    /** Interrupts what is under way. */
    @Override
    public void close() {
        io.shutdownNow();
        paint.shutdownNow();
        search.shutdownNow();
        try {
            if (!io.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.info("A task was still under way when the program ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
