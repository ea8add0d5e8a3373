package org.vaelab.vae;

/** p(x|z): how an image is scored against the decoder's output. One implementation a file; {@link Likelihoods} lists them. */
public interface Likelihood {

    /** The name on the command line and in files. */
    String id();
}
