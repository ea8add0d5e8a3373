package org.vaelab.vae;

/** What an objective adds to the reconstruction term. */
public enum PenaltyKind {
    /** Nothing: there is nothing for beta to weigh. */
    NONE,
    /** KL(q(z|x) ‖ p(z)): with beta 1 the sum bounds −ln p(x). */
    KL,
    /** Some other penalty: the sum bounds nothing. */
    OTHER
}
