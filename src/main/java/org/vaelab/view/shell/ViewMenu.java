package org.vaelab.view.shell;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Stage;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.shell.LayoutViewModel;
import org.vaelab.viewmodel.shell.Part;

/** How the window looks. */
final class ViewMenu {

    private final MenuItems items;
    private final Appearance appearance;
    private final LayoutViewModel layout;
    private final Stage stage;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    ViewMenu(MenuItems items, Appearance appearance, LayoutViewModel layout, Stage stage) {
        this.items = items;
        this.appearance = appearance;
        this.layout = layout;
        this.stage = stage;
        dark.bind(appearance.themeProperty().isEqualTo(Theme.DARK));
    }

    Menu build() {
        return items.menu(
                "view",
                items.check("view.dark", "Shortcut+D", dark.getReadOnlyProperty(), () -> toggleTheme(appearance)),
                items.check("view.smooth", "", appearance.smoothImagesProperty(), this::toggleSmoothing),
                new SeparatorMenuItem(),
                part("view.training", "Shortcut+1", Part.TRAINING),
                part("view.charts", "Shortcut+2", Part.CHARTS),
                part("view.decode", "Shortcut+3", Part.DECODE),
                new SeparatorMenuItem(),
                items.check("view.fullscreen", "F11", stage.fullScreenProperty(), this::toggleFullScreen));
    }

    static void toggleTheme(Appearance appearance) {
        appearance.choose(appearance.themeProperty().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    private CheckMenuItem part(String name, String keys, Part part) {
        return items.check(name, keys, layout.shownProperty(part), () -> layout.toggle(part));
    }

    private void toggleSmoothing() {
        appearance.smoothImages(!appearance.smoothImagesProperty().get());
    }

    private void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }
}
