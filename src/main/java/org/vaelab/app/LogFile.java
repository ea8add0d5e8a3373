package org.vaelab.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends the log to a file that starts anew when it is full, and keeps standard error quiet. */
public final class LogFile {

    private static final int MAX_BYTES = 1 << 20;
    private static final int FILES = 3;
    private static final String PATTERN = "vae-lab-%g.log";

    private LogFile() {}

    /** The folder the log files are in. */
    public static Path folder(Path userFolder) {
        return userFolder.resolve("log");
    }

    /** From now on all goes to the log; if that cannot be written, warnings go to standard error. */
    public static void start(Path userFolder) {
        Logger root = Logger.getLogger("");
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n");
        try {
            Files.createDirectories(folder(userFolder));
            Handler file = new FileHandler(pattern(userFolder), MAX_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            LogManager.getLogManager().reset();
            root.addHandler(file);
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            root.log(Level.WARNING, "Cannot write the log to " + folder(userFolder), e);
        }
    }

    /** A per cent sign is the handler's own, but may stand in a folder's name. */
    private static String pattern(Path userFolder) {
        return folder(userFolder).toString().replace("%", "%%") + "/" + PATTERN;
    }
}
