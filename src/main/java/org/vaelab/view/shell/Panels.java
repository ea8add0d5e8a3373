package org.vaelab.view.shell;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * What the main window puts in its places.
 *
 * @param training left
 * @param map centre
 * @param tabs below the map, from left to right
 * @param decode right
 */
public record Panels(Region training, Region map, List<TabPanel> tabs, Region decode) {

    public Panels {
        tabs = List.copyOf(tabs);
    }
}
