package org.vaelab.view.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks a person where to. */
public interface SaveDialog {

    /**
     * The file to write, which the person has agreed to overwrite if it exists; empty when they changed their mind.
     *
     * @param proposed a file name with its ending
     */
    Optional<Path> chooseFile(@Nullable Window owner, String proposed);

    /**
     * An existing folder; empty when they changed their mind.
     *
     * @param title says what for
     */
    Optional<Path> chooseFolder(@Nullable Window owner, String title);
}
