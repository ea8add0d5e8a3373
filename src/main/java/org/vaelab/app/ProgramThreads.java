package org.vaelab.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads for files and networks, one for painting and one for searching. They end with the program at the latest. */
final class ProgramThreads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramThreads.class);
    private static final long CLOSE_MILLIS = 1_000;

    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService io = Executors.newCachedThreadPool(this::ioThread);

    private final ExecutorService paint = Executors.newSingleThreadExecutor(work -> daemon(work, "paint"));

    private final ExecutorService search = Executors.newSingleThreadExecutor(work -> daemon(work, "search"));

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
