package org.vaelab.app;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.vaelab.i18n.Messages;
import org.vaelab.view.shell.MainWindow;
import org.vaelab.view.shell.Menus;
import org.vaelab.view.shell.NoticeLabel;
import org.vaelab.view.shell.Panels;
import org.vaelab.view.shell.StatusBar;
import org.vaelab.view.shell.TaskBar;
import org.vaelab.view.shell.ThemeStyles;
import org.vaelab.view.shell.WorkArea;
import org.vaelab.viewmodel.shell.WindowSettings;

/** The whole program behind one window, put together by constructor. Belongs to the UI thread. */
public final class Composition {

    private static final Duration MEMORY_EVERY = Duration.seconds(2);
    private static final List<String> AREAS = List.of("shell");

    private final ProgramThreads threads = new ProgramThreads();
    private final Timeline memory;
    private final ViewModels models;
    private final MainWindow window;
    private Runnable onClosed = () -> {};

    public Composition(Surroundings surroundings, Stage stage) {
        Messages messages = surroundings.messages();
        WindowSettings settings = WindowSettings.DEFAULT;
        models = new ViewModels(surroundings, threads.io());
        ThemeStyles styles = new ThemeStyles(models.appearance, AREAS);
        Panels panels = new Panels(
                new StackPane(), new StackPane(), new StackPane(), new StackPane(), new StackPane(), new StackPane());
        window = new MainWindow(
                stage,
                new Menus(stage, models.appearance, models.layout, models.data, this::close, messages).build(),
                new WorkArea(panels, models.layout, settings, messages),
                new StatusBar(
                        models.status,
                        new NoticeLabel(models.notices, messages),
                        new TaskBar(models.task, messages),
                        messages),
                models.appearance,
                styles,
                messages);
        window.onDrop(models.data::open);
        window.onCloseRequest(this::close);
        memory = new Timeline(new KeyFrame(MEMORY_EVERY, event -> models.status.refreshMemory()));
        memory.setCycleCount(Animation.INDEFINITE);
    }

    /** Runs when everything has ended. */
    public void onClosed(Runnable action) {
        onClosed = action;
    }

    public void show() {
        window.show(WindowSettings.DEFAULT);
        memory.play();
        models.data.open("strokes");
    }

    /** Hides the window first, so that a person need not look at threads ending. */
    public void close() {
        memory.stop();
        window.hide();
        threads.close();
        onClosed.run();
    }
}
