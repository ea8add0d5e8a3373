package org.vaelab.view.own;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.vaelab.i18n.Messages;
import org.vaelab.view.image.FxImages;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.own.OwnImageViewModel;

/** Pictures that are pasted or dropped. */
final class Arrivals {

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");

    private final OwnImageViewModel viewModel;
    private final Notices notices;
    private final Messages messages;

    Arrivals(OwnImageViewModel viewModel, Notices notices, Messages messages) {
        this.viewModel = viewModel;
        this.notices = notices;
        this.messages = messages;
    }

    /** A picture that is dropped here is taken; anything else is left to the window, which opens data and models. */
    void installDrop(Node place) {
        place.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (holdsPicture(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        place.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (holdsPicture(event.getDragboard())) {
                take(event.getDragboard());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (holdsPicture(clipboard)) {
            take(clipboard);
        } else {
            notices.warn(messages.get("draw.nothing-to-paste"));
        }
    }

    private static boolean holdsPicture(Clipboard clipboard) {
        return clipboard.hasImage() || clipboard.getFiles().stream().anyMatch(Arrivals::isPicture);
    }

    private static boolean isPicture(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return file.isFile() && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private void take(Clipboard clipboard) {
        if (viewModel.placesPointsProperty().getValue()) {
            notices.warn(messages.get("draw.points-only"));
            return;
        }
        File file = clipboard.getFiles().stream()
                .filter(Arrivals::isPicture)
                .findFirst()
                .orElse(null);
        Image image =
                file == null ? clipboard.getImage() : new Image(file.toURI().toString());
        if (image == null || image.isError() || image.getWidth() < 1 || image.getHeight() < 1) {
            notices.warn(messages.get("draw.unreadable", file == null ? "" : file.getName()));
        } else {
            viewModel.take(FxImages.fromFx(image));
        }
    }
}
