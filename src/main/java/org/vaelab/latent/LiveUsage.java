package org.vaelab.latent;

/**
 * What the newest weights' dimensions carry.
 *
 * @param images over how many images that was found
 * @param step the parameter updates behind the weights
 */
public record LiveUsage(LatentUsage usage, int images, long step) {}
