package org.vaelab.view.shell;

import javafx.scene.control.Menu;

/** What explains the program. */
final class HelpMenu {

    private final MenuItems items;
    private final KeysDialog keys;
    private final AboutDialog about;
    private final Runnable onOpenLog;

    HelpMenu(MenuItems items, KeysDialog keys, AboutDialog about, Runnable onOpenLog) {
        this.items = items;
        this.keys = keys;
        this.about = about;
        this.onOpenLog = onOpenLog;
    }

    Menu build() {
        return items.menu(
                "help",
                items.item("help.keys", "F1", keys::show),
                items.item("help.log", onOpenLog),
                items.item("help.about", about::show));
    }
}
