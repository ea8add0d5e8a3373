package org.vaelab.view.map;

import javafx.scene.control.ContextMenu;
import javafx.stage.Window;

/** Whether keys are a menu's now: the toolkit passes those that the menu does not use on to the node behind it. */
final class OpenMenus {

    private OpenMenus() {}

    static boolean takeTheKeys() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof ContextMenu && window.isShowing());
    }
}
