package org.vaelab.view.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PngFile;
import org.vaelab.view.image.FxImages;
import org.vaelab.viewmodel.Notices;

/** Saves pictures as PNG files and copies them to the clipboard. Belongs to the UI thread; files are written on another. */
public final class PictureExport {

    private static final Logger LOG = LoggerFactory.getLogger(PictureExport.class);

    private final SaveDialog dialog;
    private final Executor ioThread;
    private final Notices notices;
    private final Messages messages;

    public PictureExport(SaveDialog dialog, Executor ioThread, Notices notices, Messages messages) {
        this.dialog = dialog;
        this.ioThread = ioThread;
        this.notices = notices;
        this.messages = messages;
    }

    /** Asks where to, and saves the picture as it was when it was asked for. */
    public void save(Picture picture, PictureScale scale, @Nullable Window owner) {
        Optional<ArgbImage> image = picture.at(scale);
        if (image.isEmpty()) {
            notices.warn(messages.get("export.nothing-yet", picture.title()));
            return;
        }
        dialog.chooseFile(owner, picture.fileName().get() + ".png")
                .ifPresent(file -> ioThread.execute(() -> write(file, image.get())));
    }

    /** Puts the picture on the clipboard. */
    public void copy(Picture picture, PictureScale scale) {
        Optional<ArgbImage> image = picture.at(scale);
        if (image.isEmpty()) {
            notices.warn(messages.get("export.nothing-yet", picture.title()));
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putImage(FxImages.toFx(image.get()));
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(messages.get(
                "export.copied",
                picture.title(),
                Integer.toString(image.get().width()),
                Integer.toString(image.get().height())));
    }

    private void write(Path file, ArgbImage image) {
        try {
            PngFile.write(file, image);
            notices.show(messages.get("export.saved", file));
        } catch (IOException e) {
            LOG.warn("Cannot write {}", file, e);
            notices.warn(messages.get("export.failed", file));
        }
    }
}
