package org.vaelab.concurrent;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Requests to a worker thread, answers back: requests coalesce before the worker and answers before the receiver, so that the newest is always
 * served next and nothing piles up. No debounce: a drag stays live.
 *
 * @param <Q> an immutable request
 * @param <A> an immutable answer
 */
public final class LatestWins<Q, A> {

    private final CoalescingChannel<Q> requests;

    public LatestWins(Executor worker, Function<Q, A> answer, Executor receiverThread, Consumer<A> receiver) {
        CoalescingChannel<A> answers = CoalescingChannel.latest(receiverThread, receiver);
        requests = CoalescingChannel.latest(worker, request -> answers.publish(answer.apply(request)));
    }

    /** Never blocks. May be called from any thread. */
    public void request(Q request) {
        requests.publish(request);
    }
}
