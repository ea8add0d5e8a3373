package org.vaelab.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads, beside the start of the toolkit, what the first window will need: reading and verifying 2,000 classes is a quarter of the UI
 * thread's work until the window is painted. Classes are loaded and not initialised, so that no order of static initialisers changes.
 *
 * <p>The list is a recording ({@code packaging/start-classes.sh}); a name in it that is gone, or one that is missing, costs time and
 * nothing else.
 */
final class StartClasses {

    private static final Logger LOG = LoggerFactory.getLogger(StartClasses.class);
    private static final String LIST = "start-classes.txt";

    private StartClasses() {}

    /** Returns at once; a thread of its own loads. */
    static void loadInBackground() {
        Thread thread = new Thread(() -> load(StartClasses.class.getClassLoader()), "start-classes");
        thread.setDaemon(true);
        thread.start();
    }

    /** @return how many of the list there were */
    static int load(ClassLoader loader) {
        try (InputStream list = StartClasses.class.getResourceAsStream(LIST)) {
            if (list == null) {
                return 0;
            }
            var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            return (int) lines.lines().filter(name -> isThere(name, loader)).count();
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("The list of classes cannot be read", e);
            return 0;
        }
    }

    private static boolean isThere(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.trace("Not here: {}", name, e);
            return false;
        }
    }
}
