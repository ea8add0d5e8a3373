package org.vaelab.view.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.vaelab.i18n.Messages;

/** Makes menu entries from a bundle's keys: {@code shell.menu.file.quit} gets the id {@code menu-file-quit}. */
final class MenuItems {

    private static final String PREFIX = "shell.menu.";

    private final Messages messages;

    MenuItems(Messages messages) {
        this.messages = messages;
    }

    Menu menu(String name, MenuItem... items) {
        Menu menu = new Menu(messages.get(PREFIX + name), null, items);
        menu.setId(id(name));
        return menu;
    }

    MenuItem item(String name, Runnable action) {
        return prepared(new MenuItem(), name, action);
    }

    MenuItem item(String name, String accelerator, Runnable action) {
        MenuItem item = item(name, action);
        item.setAccelerator(KeyCombination.valueOf(accelerator));
        return item;
    }

    /** An entry with a tick that follows {@code on}. */
    CheckMenuItem check(String name, String accelerator, ReadOnlyBooleanProperty on, Runnable toggle) {
        // A click turns the tick itself; what counts is the state behind it.
        CheckMenuItem item = new CheckMenuItem();
        prepared(item, name, () -> {
            toggle.run();
            item.setSelected(on.get());
        });
        if (!accelerator.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(accelerator));
        }
        item.setSelected(on.get());
        on.addListener((property, old, selected) -> item.setSelected(selected));
        return item;
    }

    private <I extends MenuItem> I prepared(I item, String name, Runnable action) {
        item.setText(messages.get(PREFIX + name));
        item.setId(id(name));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static String id(String name) {
        return "menu-" + name.replace('.', '-');
    }
}
