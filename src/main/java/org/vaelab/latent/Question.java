package org.vaelab.latent;

import org.jspecify.annotations.Nullable;

/** What was asked last, until the decode thread takes it up. Any thread may ask. */
final class Question<Q> {

    private final Runnable wake;
    private volatile @Nullable Q newest;
    private volatile boolean fresh;

    /** @param wake tells the decode thread that there is something to do */
    Question(Runnable wake) {
        this.wake = wake;
    }

    /** Takes the place of what was asked before, answered or not. */
    void ask(Q question) {
        newest = question;
        fresh = true;
        wake.run();
    }

    void withdraw() {
        newest = null;
        fresh = false;
    }

    /** Whether something is asked, answered or not. */
    boolean isAsked() {
        return newest != null;
    }

    /** Whether it was not taken up since it was asked. */
    boolean isFresh() {
        return fresh;
    }

    /** Null if nothing is asked. */
    @Nullable
    Q takeUp() {
        // Before the question is read: one that comes meanwhile is then answered in its turn.
        fresh = false;
        return newest;
    }
}
