package org.vaelab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Threads that do a task together with the one that owns the team, which is worker 0. Between tasks they sleep; they end with {@link #close}. */
final class WorkerTeam implements AutoCloseable {

    private final Gate start = new Gate();
    private final List<Helper> helpers = new ArrayList<>();
    private volatile @Nullable IntConsumer task;
    private volatile boolean closed;

    /** @param name of the threads, before their number */
    WorkerTeam(String name, int workers) {
        for (int worker = 1; worker < workers; worker++) {
            Helper helper = new Helper(name + "-" + worker, worker);
            helpers.add(helper);
            helper.thread.start();
        }
    }

    int size() {
        return helpers.size() + 1;
    }

    /** Calls the task once for each worker, all at once; returns when all are done. Throws what a worker threw. */
    void run(IntConsumer shared) {
        long round = start.count();
        task = shared;
        start.raise();
        Throwable failure = attempt(shared, 0);
        for (Helper helper : helpers) {
            helper.done.awaitBeyond(round);
            failure = failure == null ? helper.failure : failure;
        }
        task = null;
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    private static @Nullable Throwable attempt(@Nullable IntConsumer task, int worker) {
        try {
            Objects.requireNonNull(task).accept(worker);
            return null;
        } catch (RuntimeException | Error e) {
            return e;
        }
    }

    @Override
    public void close() {
        closed = true;
        start.raise();
        for (Helper helper : helpers) {
            join(helper.thread);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            // The thread ends by itself; whoever interrupted wants this one to go on ending.
            Thread.currentThread().interrupt();
        }
    }

    private final class Helper {

        private final Gate done = new Gate();
        private final Thread thread;
        private final int worker;
        private volatile @Nullable Throwable failure;

        Helper(String name, int worker) {
            this.worker = worker;
            thread = new Thread(this::work, name);
            thread.setDaemon(true);
        }

        private void work() {
            NativeLibrary.oneThread();
            for (long round = 0; ; round++) {
                start.awaitBeyond(round);
                if (closed) {
                    return;
                }
                failure = attempt(task, worker);
                done.raise();
            }
        }
    }
}
