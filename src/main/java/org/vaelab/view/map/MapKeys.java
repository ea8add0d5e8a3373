package org.vaelab.view.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.vaelab.view.Typing;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.TrustBy;

/** The keyboard. On the map arrows move z, with shift finer, with control they pan; Enter pins, Escape unpins; D and T shade the plane. Everywhere + and − zoom, F fits. */
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

    /** The keys that mean the map wherever the focus is, unless a text is being typed. */
    void installEverywhere(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Typing.isCommand(event) && look(event)) {
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
            case ENTER -> viewModel.pinNearestToZ();
            case ESCAPE -> {
                return unpin();
            }
            case D -> toggle(viewModel.layers().densityProperty());
            case T -> nextTrust(viewModel.trust().byProperty());
            default -> {
                return look(event);
            }
        }
        return true;
    }

    /** Where nothing is pinned the key is another's: it dismisses a notice. */
    private boolean unpin() {
        boolean pinned = viewModel.workspace().pinnedProperty().get() != Workspace.NOTHING_PINNED;
        viewModel.workspace().unpin();
        return pinned;
    }

    private static void toggle(BooleanProperty layer) {
        layer.set(!layer.get());
    }

    private static void nextTrust(ObjectProperty<TrustBy> by) {
        by.set(by.get().next());
    }

    private boolean look(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> viewModel.navigation().zoom(ZOOM);
            case MINUS, SUBTRACT -> viewModel.navigation().zoom(1 / ZOOM);
            case F -> viewModel.fit();
            default -> {
                return false;
            }
        }
        return true;
    }
}
