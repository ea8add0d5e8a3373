package org.vaelab.view.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.i18n.Messages;
import org.vaelab.store.AtomicFiles;
import org.vaelab.viewmodel.Notices;

/** Saves texts such as tables as files and copies them to the clipboard. Belongs to the UI thread; files are written on another. */
public final class TextExport {

    private static final Logger LOG = LoggerFactory.getLogger(TextExport.class);

    private final SaveDialog dialog;
    private final Executor ioThread;
    private final Notices notices;
    private final Messages messages;

    public TextExport(SaveDialog dialog, Executor ioThread, Notices notices, Messages messages) {
        this.dialog = dialog;
        this.ioThread = ioThread;
        this.notices = notices;
        this.messages = messages;
    }

    /**
     * Asks where to.
     *
     * @param proposed a file name with its ending
     */
    public void save(String text, String proposed, @Nullable Window owner) {
        dialog.chooseFile(owner, proposed).ifPresent(file -> ioThread.execute(() -> write(file, text)));
    }

    /**
     * Puts a text on the clipboard.
     *
     * @param notice says what was copied
     */
    public void copy(String text, String notice) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(notice);
    }

    private void write(Path file, String text) {
        try {
            AtomicFiles.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            notices.show(messages.get("export.saved", file));
        } catch (IOException e) {
            LOG.warn("Cannot write {}", file, e);
            notices.warn(messages.get("export.failed", file));
        }
    }
}
