package org.vaelab.view.map;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.vaelab.viewmodel.map.MapViewModel;

/** The mouse: the left button decodes and pins, the right or middle one pans, the wheel zooms. */
final class MapPointer {

    /** A press that moves less is a click. */
    private static final double CLICK_PX = 4;

    private static final double ZOOM_PER_PIXEL = 1.0035;

    private final Node plot;
    private final MapViewModel viewModel;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragged;
    private boolean replayed;

    MapPointer(Node plot, MapViewModel viewModel) {
        this.plot = plot;
        this.viewModel = viewModel;
    }

    void install() {
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        plot.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, event -> viewModel.hover(event.getX(), event.getY()));
        plot.addEventHandler(MouseEvent.MOUSE_EXITED, event -> viewModel.stopHovering());
        plot.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        plot.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::holdBack);
    }

    private static boolean decodes(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && !event.isControlDown();
    }

    private void press(MouseEvent event) {
        plot.requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        dragged = false;
        viewModel.navigation().hold(true);
        if (decodes(event)) {
            viewModel.moveTo(event.getX(), event.getY());
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        dragged |= isFar(event);
        if (decodes(event)) {
            viewModel.moveTo(event.getX(), event.getY());
        } else if (dragged) {
            viewModel.navigation().pan(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }
        viewModel.hover(event.getX(), event.getY());
        event.consume();
    }

    private boolean isFar(MouseEvent event) {
        return Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > CLICK_PX;
    }

    private void release(MouseEvent event) {
        viewModel.navigation().hold(false);
        if (!dragged && isFar(event)) {
            // A flick may be over before the toolkit tells of any movement.
            drag(event);
        }
        if (!dragged && decodes(event)) {
            viewModel.pin(event.getX(), event.getY());
        }
        if (!dragged && event.getButton() == MouseButton.SECONDARY) {
            askForMenu(event);
        }
        if (dragged) {
            // Else a card would come over the place that was dragged to; the next movement points again.
            viewModel.stopHovering();
        }
        event.consume();
    }

    /** Some systems ask for the menu when the right button goes down, when it is not known yet whether it will drag. */
    private void holdBack(ContextMenuEvent event) {
        if (!replayed && !event.isKeyboardTrigger()) {
            event.consume();
        }
    }

    private void askForMenu(MouseEvent event) {
        replayed = true;
        Event.fireEvent(
                plot,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        event.getX(),
                        event.getY(),
                        event.getScreenX(),
                        event.getScreenY(),
                        false,
                        event.getPickResult()));
        replayed = false;
    }

    private void scroll(ScrollEvent event) {
        // With shift some systems turn the wheel sideways.
        double delta = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (delta != 0 && !event.isInertia()) {
            viewModel.navigation().zoom(Math.pow(ZOOM_PER_PIXEL, delta), event.getX(), event.getY());
            viewModel.hover(event.getX(), event.getY());
        }
        event.consume();
    }
}
