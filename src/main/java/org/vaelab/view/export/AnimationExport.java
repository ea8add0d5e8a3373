package org.vaelab.view.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.GifFile;
import org.vaelab.viewmodel.Notices;

/** Saves frames as an animated GIF. Belongs to the UI thread; files are written on another. */
public final class AnimationExport {

    private static final Logger LOG = LoggerFactory.getLogger(AnimationExport.class);

    private final SaveDialog dialog;
    private final Executor ioThread;
    private final Notices notices;
    private final Messages messages;

    public AnimationExport(SaveDialog dialog, Executor ioThread, Notices notices, Messages messages) {
        this.dialog = dialog;
        this.ioThread = ioThread;
        this.notices = notices;
        this.messages = messages;
    }

    /**
     * Asks where to.
     *
     * @param frames one or more, of one size
     * @param hundredths of a second each is shown
     * @param proposed a file name ending in .gif
     */
    public void save(List<ArgbImage> frames, int hundredths, String proposed, @Nullable Window owner) {
        dialog.chooseFile(owner, proposed).ifPresent(file -> ioThread.execute(() -> write(file, frames, hundredths)));
    }

    private void write(Path file, List<ArgbImage> frames, int hundredths) {
        try {
            GifFile.write(file, frames, hundredths);
            notices.show(messages.get("export.saved", file));
        } catch (IOException e) {
            LOG.warn("Cannot write {}", file, e);
            notices.warn(messages.get("export.failed", file));
        }
    }
}
