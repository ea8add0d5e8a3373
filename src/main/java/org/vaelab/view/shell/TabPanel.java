package org.vaelab.view.shell;

import javafx.scene.layout.Region;

/**
 * A tab below the map.
 *
 * @param name what its id and its text's key end with
 */
public record TabPanel(String name, Region content) {}
