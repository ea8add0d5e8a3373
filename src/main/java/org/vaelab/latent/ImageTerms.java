package org.vaelab.latent;

import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;

/** The posterior and both loss terms of every image of a source, as far as they have been computed; immutable. */
public final class ImageTerms {

    private final ImageSource images;
    private final Posteriors posteriors;
    private final float[] reconstructionNll;
    private final float[] kl;
    private final long step;
    private final boolean complete;

    /**
     * Copies the arrays.
     *
     * @param posteriors one an image; NaN for one that was never encoded
     * @param reconstructionNll −ln p(x|z) of one code drawn from each posterior with fixed noise, nats; shape [images.count()]
     * @param kl the objective's penalty, for a VAE KL(q(z|x) ‖ p(z)), nats; the same shape
     * @param step the parameter updates behind the newest of them
     * @param complete whether all are of that step
     */
    public ImageTerms(
            ImageSource images,
            Posteriors posteriors,
            float[] reconstructionNll,
            float[] kl,
            long step,
            boolean complete) {
        if (posteriors.count() != images.count()
                || reconstructionNll.length != images.count()
                || kl.length != images.count()) {
            throw new IllegalArgumentException("of " + images.count() + " images there are " + posteriors.count()
                    + " posteriors, " + reconstructionNll.length + " and " + kl.length + " terms");
        }
        this.images = images;
        this.posteriors = posteriors;
        this.reconstructionNll = reconstructionNll.clone();
        this.kl = kl.clone();
        this.step = step;
        this.complete = complete;
    }

    public ImageSource images() {
        return images;
    }

    public Posteriors posteriors() {
        return posteriors;
    }

    /** Nats; NaN if the image was never looked at. */
    public float reconstructionNll(int image) {
        return reconstructionNll[image];
    }

    /** Nats; NaN if the image was never looked at. */
    public float kl(int image) {
        return kl[image];
    }

    /** A bound on ln p(x) where the penalty is the KL; nats. */
    public float elbo(int image) {
        return -(reconstructionNll[image] + kl[image]);
    }

    public long step() {
        return step;
    }

    public boolean complete() {
        return complete;
    }
}
