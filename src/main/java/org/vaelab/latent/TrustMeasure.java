package org.vaelab.latent;

/** What a model itself says about how far its decoder can be trusted at a point. */
public enum TrustMeasure {

    /**
     * ‖∂E[x|z]/∂z‖, the Frobenius norm of the decoder's Jacobian: how far the mean image moves, in pixel intensities, for a step of one in z. By forward
     * differences of the decoder itself.
     */
    CHANGE,

    /** ‖mu(E[x|z]) − z‖: how far z moves, in its own units, when it is decoded and the image encoded again. */
    ROUND_TRIP
}
