package org.vaelab.view.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;

/** The system's own dialogs for files and folders; each starts where the last one ended. */
public final class Choosers {

    private final Stage owner;
    private final Messages messages;
    private @Nullable File lastFolder;

    public Choosers(Stage owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /** @param titleKey of the dialog */
    public Optional<Path> folder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.setInitialDirectory(existing());
        File chosen = chooser.showDialog(owner);
        lastFolder = chosen == null ? lastFolder : chosen;
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    /** @param titleKey of the dialog */
    public Optional<Path> file(String titleKey, FileChooser.ExtensionFilter... filters) {
        return remembered(prepared(titleKey, filters).showOpenDialog(owner));
    }

    /** @param titleKey of the dialog */
    public Optional<Path> newFile(String titleKey, String name, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = prepared(titleKey, filters);
        chooser.setInitialFileName(name);
        return remembered(chooser.showSaveDialog(owner));
    }

    private FileChooser prepared(String titleKey, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.setInitialDirectory(existing());
        chooser.getExtensionFilters().setAll(filters);
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        lastFolder = chosen == null ? lastFolder : chosen.getParentFile();
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    /** A folder that was deleted meanwhile would make the dialog fail. */
    private @Nullable File existing() {
        return lastFolder != null && lastFolder.isDirectory() ? lastFolder : null;
    }
}
