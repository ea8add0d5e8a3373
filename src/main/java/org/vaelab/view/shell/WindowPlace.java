package org.vaelab.view.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vaelab.viewmodel.shell.WindowSettings.Bounds;

/** Where a window goes: where it was, unless that screen has gone; else in the middle, as large as it likes and the screen allows. */
record WindowPlace(double x, double y, double width, double height) {

    static final double MIN_WIDTH = 1100;
    static final double MIN_HEIGHT = 700;
    private static final double DEFAULT_WIDTH = 1440;
    private static final double DEFAULT_HEIGHT = 900;
    /** So much of the title bar must be within reach, pixels. */
    private static final double REACHABLE = 100;

    static WindowPlace of(@Nullable Bounds wanted) {
        if (wanted != null && isReachable(wanted)) {
            return new WindowPlace(wanted.x(), wanted.y(), wanted.width(), wanted.height());
        }
        return centred(Screen.getPrimary().getVisualBounds());
    }

    static WindowPlace centred(Rectangle2D screen) {
        double width = Math.min(DEFAULT_WIDTH, screen.getWidth());
        double height = Math.min(DEFAULT_HEIGHT, screen.getHeight());
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    private static boolean isReachable(Bounds bounds) {
        boolean usable = bounds.width() >= REACHABLE && bounds.height() >= REACHABLE;
        return usable
                && !Screen.getScreensForRectangle(
                                bounds.x() + REACHABLE / 2, bounds.y(), bounds.width() - REACHABLE, REACHABLE / 4)
                        .isEmpty();
    }

    void apply(Stage stage) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }
}
