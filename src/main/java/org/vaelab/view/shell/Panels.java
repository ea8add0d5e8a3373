package org.vaelab.view.shell;

import javafx.scene.layout.Region;

/**
 * What the main window puts in its places.
 *
 * @param training left
 * @param map centre
 * @param loss first tab below the map
 * @param samples second tab
 * @param reconstructions third tab
 * @param numbers fourth tab
 * @param decode right
 */
public record Panels(
        Region training,
        Region map,
        Region loss,
        Region samples,
        Region reconstructions,
        Region numbers,
        Region decode) {}
