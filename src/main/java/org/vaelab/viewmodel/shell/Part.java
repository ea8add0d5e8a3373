package org.vaelab.viewmodel.shell;

/** The parts of the window around the map that can be hidden. */
public enum Part {
    TRAINING,
    CHARTS,
    DECODE
}
