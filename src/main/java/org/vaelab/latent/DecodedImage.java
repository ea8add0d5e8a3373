package org.vaelab.latent;

/**
 * E[x|z] at one point.
 *
 * @param z the point
 * @param image what the decoder makes of it
 * @param step the parameter updates behind the weights that were used
 */
public record DecodedImage(Code z, MeanImage image, long step) {}
