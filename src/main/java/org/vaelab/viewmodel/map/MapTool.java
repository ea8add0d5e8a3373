package org.vaelab.viewmodel.map;

/** What a drag with the left button does. */
public enum MapTool {
    DECODE,
    LASSO,
    BOX,
    PATH
}
