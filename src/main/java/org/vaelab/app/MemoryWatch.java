package org.vaelab.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.vaelab.viewmodel.shell.StatusViewModel;

/** Tells the status bar what memory the program uses. */
final class MemoryWatch {

    private static final Duration EVERY = Duration.ofSeconds(2);

    private MemoryWatch() {}

    /** Looks again and again, until the services end. */
    static void start(Services services, StatusViewModel status, Executor uiThread) {
        services.every(EVERY, () -> {
            long bytes = ResidentMemory.bytes();
            uiThread.execute(() -> status.showMemory(bytes));
        });
    }
}
