package org.vaelab.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.viewmodel.Appearance;

/** What lies about a menu, which is white where the screen cannot show what is behind it. */
@ExtendWith(ApplicationExtension.class)
final class OpaquePopupsTest {

    @SuppressWarnings("NullAway.Init") // made in start, on the UI thread
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private Region menu(FxRobot robot, List<String> areas) {
        ContextMenu menu = new ContextMenu(new MenuItem("Save"));
        robot.interact(() -> {
            StackPane root = new StackPane();
            Scene scene = new Scene(root, 300, 200);
            new ThemeStyles(new Appearance(), areas).dress(scene);
            stage.setScene(scene);
            stage.show();
            menu.show(root, 50, 50);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return (Region) menu.getSkin().getNode();
    }

    @Test
    void aMenuFillsItsWindowWhereNothingBehindItCanBeSeen(FxRobot robot) {
        Region menu = menu(robot, List.of("shell", "opaque-popups"));
        assertNull(menu.getEffect());
        Bounds seen = menu.localToScene(menu.getBoundsInLocal());
        assertEquals(menu.getScene().getWidth(), seen.getWidth(), 1);
        assertEquals(menu.getScene().getHeight(), seen.getHeight(), 1);
        assertEquals(0, menu.getBackground().getFills().get(0).getRadii().getTopLeftHorizontalRadius());
    }

    @Test
    void elsewhereItHasItsShadow(FxRobot robot) {
        assertNotNull(menu(robot, List.of("shell")).getEffect());
    }
}
