package org.vaelab.viewmodel.walk;

/** Which way through latent space is shown. */
public enum WalkKind {
    PATH,
    DIMENSIONS,
    ATTRIBUTE
}
