package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.fake.Fakes;

/**
 * A person drops files on the window. The story tells what the window hears when they are let go, and no more: a drag that begins inside the
 * program keeps a loop of its own until the system ends it, which a screen that is none never does.
 */
final class DroppingStoryTest extends Story {

    private void drop(FxRobot robot, Path file) {
        robot.interact(() -> {
            Dragboard board = DragboardHelper.createDragboard(offered());
            DragboardHelper.setDataAccessRestriction(board, false);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            board.setContent(content);
            Node map = node(robot, "#map-plot");
            DragEvent over = event(DragEvent.DRAG_OVER, board);
            Event.fireEvent(map, over);
            assertEquals(TransferMode.COPY, over.getAcceptedTransferMode());
            Event.fireEvent(map, event(DragEvent.DRAG_DROPPED, board));
        });
    }

    /** A clipboard of the program's own, which as those of a drag also says that it may be copied from. */
    private static TKClipboard offered() {
        TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> method.getName().equals("getTransferModes")
                        ? EnumSet.of(TransferMode.COPY)
                        : method.invoke(local, arguments));
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

    @Test
    void aModelThatIsDroppedIsOpened(FxRobot robot) throws IOException {
        awaitData(robot);
        drop(robot, copyOfTheStarter("mine.vaelab"));
        await("it is open", () -> text(robot, "#notice").equals("Opened mine.vaelab."));
        assertEquals("Model 784-128-64-2-64-128-784", text(robot, "#status-model"));
    }
}
