package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.fake.Fakes;

/**
 * A person drags files and drops them. The drag is a real one; what the window hears of it at its end is told by the story, since a screen that
 * is none passes no drags on.
 */
final class DroppingStoryTest extends Story {

    private final AtomicReference<@Nullable Dragboard> dragged = new AtomicReference<>();

    /** From the status bar, which stands in for a file manager. */
    private void drop(FxRobot robot, Path file) {
        Node source = robot.lookup("#status-data").query();
        robot.interact(() -> source.setOnDragDetected(event -> {
            Dragboard board = source.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            board.setContent(content);
            dragged.set(board);
            event.consume();
        }));
        robot.moveTo(source);
        await("the pointer is there", source::isHover);
        robot.press(MouseButton.PRIMARY).moveBy(20, 0).moveBy(20, -5).moveBy(20, -5);
        try {
            await("the files are dragged", () -> dragged.get() != null);
            dropOnTheMap(robot);
        } finally {
            robot.release(MouseButton.PRIMARY);
        }
    }

    private void dropOnTheMap(FxRobot robot) {
        Dragboard board = Objects.requireNonNull(dragged.get());
        robot.interact(() -> {
            Node map = robot.lookup("#map-plot").query();
            Event.fireEvent(map, event(DragEvent.DRAG_OVER, board));
            Event.fireEvent(map, event(DragEvent.DRAG_DROPPED, board));
        });
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 5, 5, 5, 5, TransferMode.COPY, null, null, null);
    }

    @Test
    void aFolderThatIsDroppedBecomesTheData(FxRobot robot) throws IOException {
        awaitData(robot);
        Path folderOfFiles = folder.resolve("dropped");
        IdxExport.write(Fakes.dataset(47, 20), folderOfFiles);
        drop(robot, folderOfFiles);
        await("the data are shown", () -> text(robot, "#status-data").contains("47"));
        assertTrue(text(robot, "#status-data").startsWith("dropped"), text(robot, "#status-data"));
    }
}
