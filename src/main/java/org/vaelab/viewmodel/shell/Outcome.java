package org.vaelab.viewmodel.shell;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a task that is over ended. */
final class Outcome<T> {

    private final @Nullable T result;
    private final @Nullable Throwable failure;

    private Outcome(@Nullable T result, @Nullable Throwable failure) {
        this.result = result;
        this.failure = failure;
    }

    /** @param over a task that is done */
    static <T> Outcome<T> of(Future<T> over) {
        try {
            return new Outcome<>(over.get(), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException | CancellationException e) {
            return new Outcome<>(null, e);
        }
    }

    void tell(Consumer<T> onDone, Consumer<Throwable> onFailed) {
        if (failure != null) {
            onFailed.accept(failure);
        } else if (result != null) {
            onDone.accept(result);
        }
    }
}
