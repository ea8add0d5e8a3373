package org.vaelab.latent;

/** Where codes lie on a map. Map coordinates are in units of the latent space; up is positive y. */
public interface Projection {

    /** Of the codes it is for. */
    int latentDim();

    /** Whether it is for codes like this: while models change, a code may be of the one before. */
    default boolean takes(Code z) {
        return z.latentDim() == latentDim();
    }

    double x(Code z);

    double y(Code z);

    /** Moves a point the shortest way to where it lies at (x, y). */
    Code moved(Code from, double x, double y);

    /**
     * The covariance of q(z|x) on the map: J Σ Jᵀ with the projection's Jacobian J and Σ = diag(exp(logVar)).
     *
     * @param logVar ln σ², shape [latentDim]
     */
    PlaneCovariance covariance(float[] logVar);

    /**
     * Places all codes.
     *
     * @param x receives the places; NaN where the code is; shape [codes.count()]
     * @param y the same
     */
    void place(MeanCodes codes, float[] x, float[] y);

    /** Whether both axes are directions of the latent space; on a strip only x is. */
    boolean isPlane();

    /** Whether a step on the map is a step of the same length in the latent space, so that lengths, rings and ellipses mean something. */
    default boolean isLinear() {
        return true;
    }
}
