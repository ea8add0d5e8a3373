package org.vaelab.view.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.stage.Stage;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.shell.DataViewModel;
import org.vaelab.viewmodel.shell.LayoutViewModel;

/** The menu bar's menus. */
public final class Menus {

    private final FileMenu file;
    private final ViewMenu view;

    public Menus(
            Stage stage,
            Appearance appearance,
            LayoutViewModel layout,
            DataViewModel data,
            Runnable onQuit,
            Messages messages) {
        MenuItems items = new MenuItems(messages);
        file = new FileMenu(items, new Choosers(stage, messages), data, onQuit);
        view = new ViewMenu(items, appearance, layout, stage);
    }

    public List<Menu> build() {
        return List.of(file.build(), view.build());
    }
}
