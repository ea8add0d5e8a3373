package org.vaelab.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.stage.Stage;
import org.vaelab.i18n.Messages;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.shell.LayoutViewModel;
import org.vaelab.viewmodel.shell.ModelViewModel;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** The menu bar's menus. */
public final class Menus {

    private final MenuItems items;

    public Menus(Messages messages) {
        items = new MenuItems(messages);
    }

    /**
     * @param pictures that can be saved
     * @param owner any node of the window
     */
    public Menu file(
            DataActions data,
            ModelActions actions,
            ModelViewModel model,
            Runnable onQuit,
            PictureMenu export,
            Supplier<List<Picture>> pictures,
            Node owner) {
        return new FileMenu(items, data, actions, model, onQuit).build(export, pictures, owner);
    }

    public Menu run(TrainingViewModel training) {
        return new RunMenu(items, training).build();
    }

    public Menu view(Appearance appearance, LayoutViewModel layout, Stage stage) {
        return new ViewMenu(items, appearance, layout, stage).build();
    }

    public Menu help(Stage stage, Messages messages, FolderOpener opener, Path logFolder) {
        return new HelpMenu(
                        items,
                        new KeysDialog(stage, messages),
                        new AboutDialog(stage, messages),
                        () -> opener.open(logFolder))
                .build();
    }
}
