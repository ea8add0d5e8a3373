package org.vaelab.archfixture.data;

/** Offends: classes are final. */
public class CanBeInherited {}
