package org.vaelab.evaluation;

/** What was measured of each of several images; immutable. */
public final class ImageFigures {

    private final double[] reconstructionNll;
    private final double[] kl;
    private final double[] logPx;

    /** Copies the arrays, each of shape [images], in nats. */
    ImageFigures(double[] reconstructionNll, double[] kl, double[] logPx) {
        this.reconstructionNll = reconstructionNll.clone();
        this.kl = kl.clone();
        this.logPx = logPx.clone();
    }

    public int count() {
        return logPx.length;
    }

    /** −(reconstructionNll + kl), from as many codes as ln p(x). */
    public double elbo(int image) {
        return -(reconstructionNll[image] + kl[image]);
    }

    /** ln p(x) by importance sampling. */
    public double logPx(int image) {
        return logPx[image];
    }
}
