package org.vaelab.latent;

/** Sees points on a map. */
@FunctionalInterface
public interface PointVisitor {

    void visit(int image, float x, float y, int label);
}
