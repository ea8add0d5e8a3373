package org.vaelab.viewmodel.map;

/** What a point's colour tells. */
public enum ColourBy {
    CLASS,
    RECONSTRUCTION,
    KL
}
