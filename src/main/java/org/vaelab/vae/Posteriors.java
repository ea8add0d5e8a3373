package org.vaelab.vae;

import java.util.Arrays;

/** q(z|x) = N(mu, diag(exp(logVar))) of several images; immutable. */
public final class Posteriors {

    private final int count;
    private final int latentDim;
    private final float[] mu;
    private final float[] logVar;

    /**
     * Copies both arrays.
     *
     * @param mu row-major, shape [count × latentDim]
     * @param logVar ln σ², the same shape
     */
    public Posteriors(int count, int latentDim, float[] mu, float[] logVar) {
        if (mu.length != count * latentDim || logVar.length != mu.length) {
            throw new IllegalArgumentException("mu and logVar must be [" + count + " × " + latentDim + "], but have "
                    + mu.length + " and " + logVar.length + " numbers");
        }
        this.count = count;
        this.latentDim = latentDim;
        this.mu = mu.clone();
        this.logVar = logVar.clone();
    }

    public int count() {
        return count;
    }

    public int latentDim() {
        return latentDim;
    }

    public float mu(int image, int dimension) {
        return mu[image * latentDim + dimension];
    }

    public float logVar(int image, int dimension) {
        return logVar[image * latentDim + dimension];
    }

    /** A copy of one image's mean, shape [latentDim]. */
    public float[] mu(int image) {
        return Arrays.copyOfRange(mu, image * latentDim, (image + 1) * latentDim);
    }

    /** A copy of one image's ln σ², shape [latentDim]. */
    public float[] logVar(int image) {
        return Arrays.copyOfRange(logVar, image * latentDim, (image + 1) * latentDim);
    }

    /** Copies all means, row-major, into {@code target} from {@code offset}. */
    public void copyMu(float[] target, int offset) {
        System.arraycopy(mu, 0, target, offset, mu.length);
    }

    /** Copies all ln σ², row-major, into {@code target} from {@code offset}. */
    public void copyLogVar(float[] target, int offset) {
        System.arraycopy(logVar, 0, target, offset, logVar.length);
    }
}
