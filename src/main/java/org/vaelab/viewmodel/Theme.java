package org.vaelab.viewmodel;

/** The two looks of the window. */
public enum Theme {
    LIGHT,
    DARK
}
