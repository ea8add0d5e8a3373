package org.vaelab.view.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Notices;

/** Shows a folder in the system's file manager; where there is none, says where the folder is. AWT's Desktop would bring a second toolkit. */
public final class FolderOpener {

    private static final Logger LOG = LoggerFactory.getLogger(FolderOpener.class);

    private final Notices notices;
    private final Messages messages;
    private final String command;

    public FolderOpener(Notices notices, Messages messages) {
        this(notices, messages, command(System.getProperty("os.name", "")));
    }

    /** @param command shows the folder that is its argument */
    FolderOpener(Notices notices, Messages messages, String command) {
        this.notices = notices;
        this.messages = messages;
        this.command = command;
    }

    void open(Path folder) {
        try {
            new ProcessBuilder(command, folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LOG.info("No file manager for {}", folder, e);
            notices.warn(messages.get("shell.log.failed", folder));
        }
    }

    static String command(String system) {
        String os = system.toLowerCase(Locale.ROOT);
        return os.contains("win") ? "explorer" : os.contains("mac") ? "open" : "xdg-open";
    }
}
