package org.vaelab.view.map;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.vaelab.viewmodel.map.Combination;
import org.vaelab.viewmodel.map.MapTool;
import org.vaelab.viewmodel.map.MapViewModel;

/**
 * The left button while another tool than the decoder is in hand: a drag encloses points, with shift it adds them and with alt it takes them away;
 * a click pins, or adds a stop to the path.
 */
final class SelectionPointer {

    /** Corners closer than this say nothing. */
    private static final double STEP_PX = 3;

    private final Node plot;
    private final LassoLayer layer;
    private final MapViewModel viewModel;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean drawing;
    private boolean dragged;

    SelectionPointer(Node plot, LassoLayer layer, MapViewModel viewModel) {
        this.plot = plot;
        this.layer = layer;
        this.viewModel = viewModel;
    }

    /** Before the pointer that decodes, which then hears nothing. */
    void install() {
        plot.addEventFilter(MouseEvent.ANY, this::handle);
    }

    private MapTool tool() {
        return viewModel.selection().toolProperty().get();
    }

    private void handle(MouseEvent event) {
        EventType<? extends MouseEvent> type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY && tool() != MapTool.DECODE) {
            press(event);
        } else if (drawing && type == MouseEvent.MOUSE_DRAGGED) {
            drag(event);
        } else if (drawing && type == MouseEvent.MOUSE_RELEASED && event.getButton() == MouseButton.PRIMARY) {
            release(event);
        }
    }

    private void press(MouseEvent event) {
        plot.requestFocus();
        drawing = true;
        dragged = false;
        pressedX = event.getX();
        pressedY = event.getY();
        if (tool() != MapTool.PATH) {
            layer.begin();
        }
        addCorner(event);
        viewModel.navigation().hold(true);
        event.consume();
    }

    private void addCorner(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        layer.add(lastX, lastY);
    }

    private void drag(MouseEvent event) {
        if (Math.hypot(event.getX() - lastX, event.getY() - lastY) >= STEP_PX) {
            dragged = true;
            if (tool() == MapTool.BOX) {
                layer.box(pressedX, pressedY, event.getX(), event.getY());
            } else {
                addCorner(event);
            }
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        drawing = false;
        viewModel.navigation().hold(false);
        double[][] corners = layer.end();
        if (!dragged) {
            click(event);
        } else if (corners[0].length >= 3 && tool() != MapTool.PATH) {
            viewModel.select(corners[0], corners[1], combination(event));
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        if (tool() == MapTool.PATH) {
            viewModel.addStop(event.getX(), event.getY());
        } else {
            viewModel.pin(event.getX(), event.getY());
        }
    }

    private static Combination combination(MouseEvent event) {
        // Many window managers take a drag with Alt to move the window.
        if (event.isShortcutDown() || event.isAltDown()) {
            return Combination.SUBTRACT;
        }
        return event.isShiftDown() ? Combination.ADD : Combination.REPLACE;
    }
}
