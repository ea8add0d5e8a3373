package org.vaelab.archfixture.engine;

/** Offends against nothing; others offend by using it. */
public final class Engine {}
