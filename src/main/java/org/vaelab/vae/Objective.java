package org.vaelab.vae;

/** What is minimised beside the reconstruction term. One implementation a file; {@link Objectives} lists them. */
public interface Objective {

    /** The name on the command line and in files. */
    String id();
}
