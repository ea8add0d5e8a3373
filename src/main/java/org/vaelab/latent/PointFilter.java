package org.vaelab.latent;

/** Which points count. */
@FunctionalInterface
public interface PointFilter {

    boolean accepts(int image, int label);
}
