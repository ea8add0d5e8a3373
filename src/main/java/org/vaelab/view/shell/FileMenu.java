package org.vaelab.view.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import org.vaelab.viewmodel.shell.DataViewModel;

/** What is opened and saved. */
final class FileMenu {

    private final MenuItems items;
    private final Choosers choosers;
    private final DataViewModel data;
    private final Runnable onQuit;

    FileMenu(MenuItems items, Choosers choosers, DataViewModel data, Runnable onQuit) {
        this.items = items;
        this.choosers = choosers;
        this.data = data;
        this.onQuit = onQuit;
    }

    Menu build() {
        return items.menu(
                "file",
                items.item("file.openFolder", "Shortcut+O", this::openFolder),
                items.item("file.openFile", this::openFile),
                new SeparatorMenuItem(),
                items.item("file.quit", "Shortcut+Q", onQuit));
    }

    private void openFolder() {
        choosers.folder("shell.data.choose.folder").ifPresent(data::open);
    }

    private void openFile() {
        choosers.file("shell.data.choose.file").ifPresent(data::open);
    }
}
