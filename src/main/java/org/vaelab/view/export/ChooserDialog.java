package org.vaelab.view.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;

/** The desktop's own choosers; they begin where the last picture went. */
public final class ChooserDialog implements SaveDialog {

    private final Messages messages;
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();

    public ChooserDialog(Messages messages) {
        this.messages = messages;
    }

    /** Where the last picture went, to be remembered from one start to the next; null for the desktop's own choice. */
    public ObjectProperty<@Nullable Path> folderProperty() {
        return folder;
    }

    @Override
    public Optional<Path> chooseFile(@Nullable Window owner, String proposed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("export.save-title"));
        chooser.setInitialFileName(proposed);
        String ending = ending(proposed);
        String kind = messages.get("export.files-" + ending.substring(1));
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + ending));
        chooser.setInitialDirectory(startFolder());
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        folder.set(chosen.toPath().toAbsolutePath().getParent());
        return Optional.of(withEnding(chosen.toPath(), ending));
    }

    /** With its dot. */
    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.'));
    }

    @Override
    public Optional<Path> chooseFolder(@Nullable Window owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(startFolder());
        File chosen = chooser.showDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        folder.set(chosen.toPath());
        return Optional.of(chosen.toPath());
    }

    private @Nullable File startFolder() {
        Path last = folder.get();
        return last != null && Files.isDirectory(last) ? last.toFile() : null;
    }

    /** The person has agreed to overwrite only the name they saw, so a name that gets its ending here must be free. */
    static Path withEnding(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return chosen;
        }
        Path ended = chosen.resolveSibling(name + ending);
        for (int number = 2; Files.exists(ended); number++) {
            ended = chosen.resolveSibling(name + "-" + number + ending);
        }
        return ended;
    }
}
