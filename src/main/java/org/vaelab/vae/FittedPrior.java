package org.vaelab.vae;

import java.util.random.RandomGenerator;

/** A model's prior with the numbers it has learned; immutable. Labels are asked for by all, though a prior that is the same for every class looks at none. */
public final class FittedPrior {

    private final Prior prior;
    private final int latentDim;
    private final int classes;
    private final float[] parameters;

    FittedPrior(VaeConfig config, float[] parameters) {
        prior = config.objective().prior();
        latentDim = config.latentDim();
        classes = config.classes();
        this.parameters = parameters;
    }

    public Prior kind() {
        return prior;
    }

    public int latentDim() {
        return latentDim;
    }

    /** Whether it is another for each class. */
    public boolean perClass() {
        return prior.perClass();
    }

    /** How many classes it knows; 0 where it is the same for all. */
    public int classes() {
        return perClass() ? classes : 0;
    }

    /** E[z|y], shape [latentDim]. */
    public float[] mean(int label) {
        float[] mean = new float[latentDim];
        prior.mean(parameters, checked(label), mean);
        return mean;
    }

    /** One draw of z, shape [latentDim]. */
    public float[] draw(int label, RandomGenerator random) {
        float[] z = new float[latentDim];
        prior.draw(parameters, checked(label), random, z);
        return z;
    }

    /**
     * ln p(z|y), in nats.
     *
     * @param z the code, from {@code offset} on
     */
    public double logDensity(int label, float[] z, int offset) {
        return prior.logDensity(parameters, checked(label), z, offset, latentDim);
    }

    /**
     * KL(q(z|x) ‖ p(z|y)) of one image, in nats, one a latent dimension.
     *
     * @param mu of q, shape [latentDim]
     * @param logVar ln σ² of q, shape [latentDim]
     */
    public double[] kl(float[] mu, float[] logVar, int label) {
        float[] heads = new float[2 * latentDim];
        System.arraycopy(mu, 0, heads, 0, latentDim);
        System.arraycopy(logVar, 0, heads, latentDim, latentDim);
        double[] nats = new double[latentDim];
        PriorTurn turn = new PriorTurn(parameters).of(checked(label));
        prior.addKl(heads, turn, new float[latentDim], nats, new float[heads.length]);
        return nats;
    }

    private int checked(int label) {
        if (perClass() && (label < 0 || label >= classes)) {
            throw new IllegalArgumentException("the prior has classes 0 to " + (classes - 1) + ", but not " + label);
        }
        return label;
    }
}
