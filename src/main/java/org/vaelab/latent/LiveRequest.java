package org.vaelab.latent;

/**
 * A question that stays asked: answered as soon as possible, and again, some six times a second, as the model learns. The newest question
 * replaces the one before, answered or not. Any thread may call.
 *
 * @param <Q> an immutable question
 */
public interface LiveRequest<Q> {

    void ask(Q question);

    /** Nothing more is answered until the next question; an answer already on its way may still come. */
    void stop();
}
