package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.latent.Code;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.MapTool;

/** Gestures that are easily taken for others. */
final class MapGesturesTest extends MapStory {

    @Test
    void aFlickWithoutADragEventMovesZToItsEndAndPinsNothing(FxRobot robot) {
        open(robot);
        float x = viewModel.cloudProperty().get().x(42);
        float y = viewModel.cloudProperty().get().y(42);
        robot.interact(() -> {
            fire(robot, MouseEvent.MOUSE_PRESSED, onScreen(robot, x - 1, y));
            fire(robot, MouseEvent.MOUSE_RELEASED, onScreen(robot, x, y));
        });
        assertEquals(Workspace.NOTHING_PINNED, workspace.pinnedProperty().get());
        assertEquals(x, z(0), 0.03);
        assertEquals(y, z(1), 0.03);
    }

    @Test
    void keysAreTheMenusWhileItIsOpen(FxRobot robot) {
        open(robot);
        Code start = new Code(0.5f, 0.25f, 0);
        ContextMenu menu = new ContextMenu(new MenuItem("Any"));
        robot.interact(() -> {
            workspace.moveTo(start);
            menu.show(plot(robot), 100, 100);
            press(robot, KeyCode.RIGHT);
            press(robot, KeyCode.B);
            menu.hide();
        });
        assertEquals(start, workspace.zProperty().get());
        assertEquals(MapTool.DECODE, viewModel.selection().toolProperty().get());
        robot.interact(() -> press(robot, KeyCode.RIGHT));
        assertEquals(0.6, z(0), 1e-5);
    }

    private static void press(FxRobot robot, KeyCode code) {
        plot(robot).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void fire(FxRobot robot, EventType<MouseEvent> type, Point2D onScreen) {
        Node plot = plot(robot);
        Point2D inScene = plot.localToScene(plot.screenToLocal(onScreen));
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        plot.fireEvent(new MouseEvent(
                type,
                inScene.getX(),
                inScene.getY(),
                onScreen.getX(),
                onScreen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                !down,
                null));
    }
}
