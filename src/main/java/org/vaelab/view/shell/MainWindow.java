package org.vaelab.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.shell.WindowSettings;
import org.vaelab.viewmodel.shell.WindowSettings.Bounds;

/** The window: menus above, work area, status bar below. */
public final class MainWindow {

    private static final Duration ON_SCREEN = Duration.millis(150);

    private final Stage stage;
    private final BorderPane root = new BorderPane();

    /** @param title of the window: what is open in it */
    public MainWindow(
            Stage stage,
            List<Menu> menus,
            WorkArea workArea,
            StatusBar statusBar,
            Appearance appearance,
            ThemeStyles styles,
            ObservableValue<String> title,
            Messages messages) {
        this.stage = stage;
        root.setTop(top(menus, new ThemeButton(appearance, messages)));
        root.setCenter(workArea.root());
        root.setBottom(statusBar.root());
        Scene scene = new Scene(root);
        styles.dress(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(title);
        stage.setFullScreenExitHint(messages.get("shell.fullscreen.hint"));
    }

    private static HBox top(List<Menu> menus, ThemeButton theme) {
        MenuBar bar = new MenuBar(menus.toArray(Menu[]::new));
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox top = new HBox(bar, theme.root());
        top.getStyleClass().add("top-bar");
        return top;
    }

    /** Hears of a file or folder that was dropped anywhere on the window. */
    public void onDrop(Consumer<Path> action) {
        DropTarget.install(stage.getScene(), action);
    }

    /** Runs instead of closing when a person closes the window. */
    public void onCloseRequest(Runnable action) {
        stage.setOnCloseRequest(event -> {
            event.consume();
            action.run();
        });
    }

    /** Opens where it was the last time, if that is on a screen that is there. */
    public void show(WindowSettings settings) {
        WindowPlace place = WindowPlace.of(settings.bounds());
        place.apply(stage);
        stage.setMaximized(settings.maximised());
        // Else the first field had the focus and took the space bar, which is to train.
        root.requestFocus();
        stage.show();
        insist(place);
    }

    /** JavaFX 21 lets some window managers (openbox) show a window at its smallest size, whatever it was given; said again, it counts. */
    private void insist(WindowPlace place) {
        PauseTransition onScreen = new PauseTransition(ON_SCREEN);
        onScreen.setOnFinished(event -> {
            if (!stage.isMaximized()) {
                place.apply(stage);
            }
            stage.setMinWidth(WindowPlace.MIN_WIDTH);
            stage.setMinHeight(WindowPlace.MIN_HEIGHT);
        });
        onScreen.play();
    }

    /** Where the window is, null while it fills the screen. */
    public @Nullable Bounds bounds() {
        boolean fills = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
        return fills ? null : new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    public boolean isMaximised() {
        return stage.isMaximized();
    }

    public void hide() {
        stage.hide();
    }
}
