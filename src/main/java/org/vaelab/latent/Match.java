package org.vaelab.latent;

/**
 * An image that was found.
 *
 * @param value what it was found by: a distance, or a term in nats
 */
public record Match(int image, double value) {}
