package org.vaelab.viewmodel.find;

/** What is looked for. */
public enum Finding {
    /** Mean codes near a point, by Euclidean distance. */
    NEAR_LATENT,
    /** Posteriors near another, by KL; near a point, by density. */
    NEAR_POSTERIOR,
    /** Pixels near others. */
    NEAR_PIXELS,
    /** What is selected on the map. */
    SELECTED,
    /** The largest reconstruction terms. */
    POORLY_RECONSTRUCTED,
    /** The largest sums of both terms. */
    LARGEST_LOSS,
    /** The least ln p(x), by importance sampling. */
    UNLIKELY;

    /** Whether it is near something, which has to be named. */
    public boolean isNear() {
        return this == NEAR_LATENT || this == NEAR_POSTERIOR || this == NEAR_PIXELS;
    }

    /** Whether it needs the posteriors or terms of all images. */
    boolean needsTerms() {
        return this == NEAR_POSTERIOR || this == POORLY_RECONSTRUCTED || this == LARGEST_LOSS;
    }
}
