package org.vaelab.view.map;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.vaelab.viewmodel.map.MapViewModel;

/** The keyboard: arrows move z, with shift finer, with control they pan; + and − zoom, F fits, Enter pins, Escape unpins. */
final class MapKeys {

    private static final double ZOOM = 1.25;
    private static final double PAN_PX = 40;

    private final MapViewModel viewModel;

    MapKeys(MapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    void install(Node plot) {
        plot.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!OpenMenus.takeTheKeys() && pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> arrow(event, -1, 0);
            case RIGHT, KP_RIGHT -> arrow(event, 1, 0);
            case UP, KP_UP -> arrow(event, 0, 1);
            case DOWN, KP_DOWN -> arrow(event, 0, -1);
            default -> !event.isControlDown() && command(event);
        };
    }

    private boolean arrow(KeyEvent event, int right, int up) {
        if (event.isControlDown()) {
            viewModel.navigation().pan(-right * PAN_PX, up * PAN_PX);
        } else {
            viewModel.nudge(right, up, event.isShiftDown());
        }
        return true;
    }

    private boolean command(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> viewModel.navigation().zoom(ZOOM);
            case MINUS, SUBTRACT -> viewModel.navigation().zoom(1 / ZOOM);
            case F -> viewModel.fit();
            case ENTER -> viewModel.pinNearestToZ();
            case ESCAPE -> viewModel.workspace().unpin();
            default -> {
                return false;
            }
        }
        return true;
    }
}
