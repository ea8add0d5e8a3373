package org.vaelab.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a run save what it has when the process is told to end (Ctrl+C, SIGTERM): it is stopped, and the process waits a few seconds until this is
 * closed, that is until everything is written.
 */
final class EarlyEnd implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EarlyEnd.class);
    private static final long PATIENCE_MILLIS = 4_500;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "early-end");
    private final IntConsumer exit;
    private volatile @Nullable Runnable stop;

    /** @param exit ends the process at once, with an exit code; {@link Runtime#halt}, as the usual exit waits for this very thread */
    EarlyEnd(IntConsumer exit) {
        this.exit = exit;
    }

    /** @param stop of a run that then ends by itself and saves; from now until this is closed, the process ends only after that */
    void guard(Runnable stop) {
        this.stop = stop;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What happens when the process is told to end. */
    void end() {
        Runnable asked = stop;
        if (asked == null) {
            return;
        }
        asked.run();
        try {
            if (!over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exit.accept(1);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("The process is ending already", e);
        }
        over.countDown();
    }
}
