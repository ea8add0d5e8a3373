package org.vaelab.viewmodel.find;

/** What neighbours are neighbours of. */
public enum Anchor {
    /** The point z, and what is decoded there. */
    Z,
    /** The pinned image, and its posterior. */
    PINNED
}
