package org.vaelab.app;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a bug: all of it goes to the log, and a person is told once of each distinct one. */
final class Failures implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Executor uiThread;
    private final Consumer<Throwable> teller;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** @param teller tells a person, on the UI thread */
    Failures(Executor uiThread, Consumer<Throwable> teller) {
        this.uiThread = uiThread;
        this.teller = teller;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.error("Uncaught in thread {}", thread.getName(), failure);
        if (told.add(fingerprint(failure))) {
            uiThread.execute(() -> teller.accept(failure));
        }
    }

    /** The same failure at the same place is the same. */
    private static String fingerprint(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
