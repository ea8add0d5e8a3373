package org.vaelab.latent;

/** A job that answers a question: at once when that is new, and again when it says so. Any thread may ask. */
abstract class AskedJob<Q> implements Job, LiveRequest<Q> {

    final Question<Q> question;

    /** @param wake tells the decode thread that there is something to do */
    AskedJob(Runnable wake) {
        question = new Question<>(wake);
    }

    @Override
    public final void ask(Q newest) {
        question.ask(newest);
    }

    @Override
    public final void stop() {
        question.withdraw();
    }

    @Override
    public final long dueNanos() {
        if (!question.isAsked()) {
            return NEVER;
        }
        return question.isFresh() ? 0 : dueAgainNanos();
    }

    /** When it wants to go on with a question that it has taken up, or answer it anew; as {@link #dueNanos} says it. */
    abstract long dueAgainNanos();
}
