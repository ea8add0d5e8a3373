package org.vaelab.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.view.export.ChooserDialog;

/** The program with a window. */
public final class WindowProgram {

    private static final Logger LOG = LoggerFactory.getLogger(WindowProgram.class);
    private static final int FAILED = 1;

    private final Path userFolder;
    private final Messages messages;
    private final Optional<Path> opened;
    private volatile int exitCode;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** @param opened the model or data to begin with; empty for those that come with the program */
    public WindowProgram(Path userFolder, Messages messages, Optional<Path> opened) {
        this.userFolder = userFolder;
        this.messages = messages;
        this.opened = opened;
    }

    /**
     * Opens the window and waits until it is closed.
     *
     * @return the exit code
     */
    public int run() {
        boolean chosen = System.getProperty("glass.platform") != null;
        if (!Display.isThere(System.getProperty("os.name", ""), System.getenv(), chosen)) {
            return refuse("errors.noDisplay");
        }
        StartClasses.loadInBackground();
        if (!toolkitStarts()) {
            return refuse("errors.noToolkit");
        }
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return exitCode;
    }

    /** JavaFX prints its own stack traces when it cannot start; a person is told in one sentence instead, and the log has the cause. */
    private boolean toolkitStarts() {
        PrintStream standardError = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            CountDownLatch started = new CountDownLatch(1);
            Platform.startup(() -> {
                System.setErr(standardError);
                started.countDown();
                open();
            });
            started.await();
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("JavaFX cannot start", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            System.setErr(standardError);
        }
    }

    private void open() {
        Platform.setImplicitExit(false);
        try {
            Composition composition = new Composition(surroundings(), new Stage());
            composition.onClosed(() -> end(0));
            opened.ifPresentOrElse(composition::showWith, composition::show);
        } catch (RuntimeException | Error e) {
            LOG.error("The window cannot be put together", e);
            System.err.println(messages.get("errors.broken", e, LogFile.folder(userFolder)));
            end(FAILED);
        }
    }

    private void end(int code) {
        exitCode = code;
        Platform.exit();
        ended.countDown();
    }

    private Surroundings surroundings() {
        return new Surroundings(
                Platform::runLater,
                userFolder,
                StandardDatasets.in(userFolder),
                StandardDatasets.downloads(userFolder),
                new Dl4jEngine(),
                new ChooserDialog(messages),
                messages);
    }

    private int refuse(String key) {
        System.err.println(messages.get(key));
        return FAILED;
    }
}
