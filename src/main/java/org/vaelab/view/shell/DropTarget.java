package org.vaelab.view.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes a file or folder that is dropped anywhere on the window. */
final class DropTarget {

    private final Consumer<Path> onDrop;

    private DropTarget(Consumer<Path> onDrop) {
        this.onDrop = onDrop;
    }

    static void install(Scene scene, Consumer<Path> onDrop) {
        DropTarget target = new DropTarget(onDrop);
        scene.setOnDragOver(target::welcome);
        scene.setOnDragDropped(target::take);
    }

    private void welcome(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void take(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            onDrop.accept(files.get(0).toPath());
        }
    }
}
