package org.vaelab.latent;

import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.CoalescingChannel;

/** A question that is answered at once, and again after each change of the model, but not so often that training would feel it. */
final class LiveJob<Q, A> extends AskedJob<Q> {

    /** A picture that follows the model moves well enough at some six refreshes a second, as the map does; each costs a frame. */
    static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(150);

    /** How many times as long as an answer took, the next refresh waits. */
    private static final long REST_PER_WORK = 12;

    private final BiFunction<CurrentModel, Q, @Nullable A> answer;
    private final CoalescingChannel<A> answers;
    private final long shortestRest;
    private boolean stale;
    private long refreshNanos;

    /**
     * @param answer computes an answer, or null if the question does not fit the model
     * @param shortestRest from an answer to the next refresh at least, nanoseconds
     * @param wake tells the decode thread that there is something to do
     */
    LiveJob(
            BiFunction<CurrentModel, Q, @Nullable A> answer,
            long shortestRest,
            CoalescingChannel<A> answers,
            Runnable wake) {
        super(wake);
        this.answer = answer;
        this.answers = answers;
        this.shortestRest = shortestRest;
    }

    @Override
    long dueAgainNanos() {
        return stale ? refreshNanos : NEVER;
    }

    @Override
    public void run(CurrentModel model, Clock clock) {
        stale = false;
        Q current = question.takeUp();
        if (current == null) {
            return;
        }
        long start = clock.nanos();
        A found = answer.apply(model, current);
        long end = clock.nanos();
        refreshNanos = end + Math.max(shortestRest, REST_PER_WORK * (end - start));
        if (found != null) {
            answers.publish(found);
        }
    }

    @Override
    public void modelChanged(CurrentModel model) {
        stale = true;
    }
}
