package org.vaelab.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.vaelab.i18n.Messages;
import org.vaelab.store.SettingsFile;
import org.vaelab.view.shell.FailureDialog;
import org.vaelab.view.shell.ThemeStyles;
import org.vaelab.view.training.DiscardDialog;
import org.vaelab.viewmodel.shell.Part;
import org.vaelab.viewmodel.shell.RecentData;
import org.vaelab.viewmodel.shell.WindowSettings;

/** The whole program behind one window, put together by constructor. Belongs to the UI thread. */
public final class Composition {

    /** The window is painted before reading a model and drawing its data compete for the cores; counted from the first frame. */
    private static final Duration BEGIN_AFTER = Duration.millis(50);

    /** The window is painted and can be used before the native library competes for the cores. */
    private static final Duration WARM_UP_AFTER = Duration.millis(600);

    private static final List<String> AREAS =
            List.of("shell", "decode", "sheets", "numbers", "find", "walk", "draw", "datacheck");

    private final Executor uiThread;
    private final PauseTransition warmUp = new PauseTransition(WARM_UP_AFTER);
    private final PauseTransition begin = new PauseTransition(BEGIN_AFTER);
    private final Services services;
    final ViewModels models;
    private final Remembered remembered;
    private final WindowSettings settings;
    private final WindowParts window;
    private final Starter starter;
    private boolean closed;
    private Runnable onClosed = () -> {};

    public Composition(Surroundings surroundings, Stage stage) {
        Messages messages = surroundings.messages();
        uiThread = surroundings.uiThread();
        remembered = new Remembered(new SettingsFile(surroundings.userFolder().resolve("settings.json")));
        Map<String, String> texts = remembered.read();
        settings = WindowSettings.from(texts);
        services = new Services(surroundings.engine(), surroundings.uiThread());
        models = new ViewModels(surroundings, services, new DiscardDialog(messages, () -> stage));
        apply(settings);
        models.recent.readFrom(texts);
        models.recent
                .placesProperty()
                .addListener((property, before, places) ->
                        services.io().execute(() -> remembered.change(written -> RecentData.write(places, written))));
        ThemeStyles styles = new ThemeStyles(models.appearance, areas());
        Path logFolder = LogFile.folder(surroundings.userFolder());
        Failures failures = new Failures(surroundings.uiThread(), new FailureDialog(stage, logFolder, messages)::show);
        Thread.setDefaultUncaughtExceptionHandler(failures);
        services.hub.add(new ModelTracker(
                models.current,
                models.training,
                models.chart,
                models.model,
                models.workspace,
                surroundings.uiThread(),
                failures));
        window = new WindowParts(surroundings, stage, models, styles, settings, logFolder, this::requestClose);
        starter = new Starter(services.io(), surroundings.uiThread(), models);
    }

    private static List<String> areas() {
        return Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)
                ? AREAS
                : Stream.concat(AREAS.stream(), Stream.of("opaque-popups")).toList();
    }

    private void apply(WindowSettings last) {
        models.appearance.choose(last.theme());
        models.appearance.smoothImages(last.smoothImages());
        last.hidden().forEach(part -> models.layout.show(part, false));
    }

    /** Runs when everything has ended. */
    public void onClosed(Runnable action) {
        onClosed = action;
    }

    /** Shows the window with the model that comes with the program. */
    public void show() {
        models.workspace.opening(true);
        showWindow();
        begin.setOnFinished(event -> starter.start());
        begin.play();
    }

    /** Shows the window with a model, or data, in place of what comes with the program, which is there still if those cannot be opened. */
    public void showWith(Path opened) {
        showWindow();
        open(opened);
        starter.standIn();
    }

    private void showWindow() {
        window.show(settings);
        MemoryWatch.start(services, models.status, uiThread);
        warmUp.setOnFinished(event -> services.warmUp());
        warmUp.play();
    }

    /** Opens a model, or data, as if it had been dropped on the window. */
    public void open(Path path) {
        window.open(path);
    }

    /** Closes unless a person would rather keep what is not saved. */
    public void requestClose() {
        window.whenNothingIsLost(this::close);
    }

    /** Hides the window first, so that nobody need look at threads ending. */
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        begin.stop();
        warmUp.stop();
        remember();
        window.hide();
        services.close();
        onClosed.run();
    }

    private void remember() {
        Map<String, String> now = window.settings(models.appearance, hidden()).toMap();
        List<String> places = models.recent.placesProperty().get();
        remembered.change(texts -> {
            texts.keySet().removeAll(settings.toMap().keySet());
            texts.putAll(now);
            RecentData.write(places, texts);
        });
    }

    private List<Part> hidden() {
        return List.of(Part.values()).stream()
                .filter(part -> !models.layout.shownProperty(part).get())
                .toList();
    }
}
