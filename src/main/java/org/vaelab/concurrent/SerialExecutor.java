package org.vaelab.concurrent;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Runs its tasks on another executor's threads, one after the other in the order they came. */
public final class SerialExecutor implements Executor {

    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    public SerialExecutor(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (this) {
            waiting.add(task);
            if (running) {
                return;
            }
            running = true;
        }
        executor.execute(this::runNext);
    }

    private void runNext() {
        try {
            next().run();
        } finally {
            if (isAnyLeft()) {
                executor.execute(this::runNext);
            }
        }
    }

    private synchronized Runnable next() {
        return waiting.remove();
    }

    private synchronized boolean isAnyLeft() {
        running = !waiting.isEmpty();
        return running;
    }
}
