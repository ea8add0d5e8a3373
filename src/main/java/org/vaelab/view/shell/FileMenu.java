package org.vaelab.view.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.viewmodel.shell.ModelViewModel;

/** What is opened and saved. */
final class FileMenu {

    private final MenuItems items;
    private final DataActions data;
    private final ModelActions actions;
    private final ModelViewModel model;
    private final Runnable onQuit;

    FileMenu(MenuItems items, DataActions data, ModelActions actions, ModelViewModel model, Runnable onQuit) {
        this.items = items;
        this.data = data;
        this.actions = actions;
        this.model = model;
        this.onQuit = onQuit;
    }

    /** @param pictures in the order of the menu */
    Menu build(PictureMenu export, Supplier<List<Picture>> pictures, Node owner) {
        MenuItem save = items.item("file.saveModel", "Shortcut+S", actions::save);
        MenuItem saveAs = items.item("file.saveModelAs", "Shortcut+Shift+S", actions::saveAs);
        save.disableProperty().bind(model.saveableProperty().not());
        saveAs.disableProperty().bind(model.saveableProperty().not());
        return items.menu(
                "file",
                items.item("file.openFolder", "Shortcut+O", data::openFolder),
                items.item("file.openFile", data::openFile),
                items.item("file.getData", data::getData),
                data.checkItem(items),
                data.classesItem(items),
                data.reportItem(items),
                new SeparatorMenuItem(),
                items.item("file.openModel", "Shortcut+Shift+O", actions::open),
                save,
                saveAs,
                new SeparatorMenuItem(),
                export.saveMenu(pictures.get(), owner),
                export.copyMenu(pictures.get()),
                new SeparatorMenuItem(),
                items.item("file.quit", "Shortcut+Q", onQuit));
    }
}
