package org.vaelab.concurrent;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands values from any thread to one consumer thread; those that wait there are merged into one, so that a slow consumer never has a queue.
 *
 * @param <T> an immutable value
 */
public final class CoalescingChannel<T> {

    private final Executor consumerThread;
    private final BinaryOperator<T> merge;
    private final Consumer<T> consumer;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    /**
     * @param consumerThread runs the consumer
     * @param merge makes one value of an older and a newer one; pure, since it may be retried
     */
    public CoalescingChannel(Executor consumerThread, BinaryOperator<T> merge, Consumer<T> consumer) {
        this.consumerThread = consumerThread;
        this.merge = merge;
        this.consumer = consumer;
    }

    /** A channel in which a newer value replaces an older one. */
    public static <T> CoalescingChannel<T> latest(Executor consumerThread, Consumer<T> consumer) {
        return new CoalescingChannel<>(consumerThread, (older, newer) -> newer, consumer);
    }

    /** Never blocks. May be called from any thread. */
    public void publish(T value) {
        T older = waiting.getAndAccumulate(value, (a, b) -> a == null || b == null ? b : merge.apply(a, b));
        if (older == null) {
            consumerThread.execute(this::deliver);
        }
    }

    /** Forgets what waits; what is published after this is delivered. */
    public void clear() {
        waiting.set(null);
    }

    private void deliver() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            consumer.accept(value);
        }
    }
}
