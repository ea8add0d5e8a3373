package org.vaelab.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Match;
import org.vaelab.latent.MeanImage;
import org.vaelab.latent.Vicinity;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureScale;
import org.vaelab.view.image.ImageButton;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.view.paint.SheetPainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.walk.FrameStrip;
import org.vaelab.viewmodel.walk.Frames;

/** The frames of a way, each above the real image whose code is nearest, with the number of codes that are near. */
final class Filmstrip extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** An image of this size or more is not enlarged. */
    private static final int COMFORTABLE_PX = 56;

    private final String id;
    private final FrameStrip strip;
    private final Appearance appearance;
    private final Messages messages;
    private final IntFunction<String> caption;
    private final HBox cells = new HBox();
    private final Label empty = new Label();
    private final List<ImageButton> made = new ArrayList<>();

    /**
     * Empty until the strip has frames.
     *
     * @param id the beginning of the cells' ids
     * @param caption what stands below a frame; null for the number of codes that are near
     */
    Filmstrip(
            String id,
            FrameStrip strip,
            Appearance appearance,
            Messages messages,
            String emptyText,
            @Nullable IntFunction<String> caption) {
        this.id = id;
        this.strip = strip;
        this.appearance = appearance;
        this.messages = messages;
        this.caption = caption == null ? this::nearText : caption;
        cells.getStyleClass().add("filmstrip");
        empty.setId(id + "-empty");
        empty.setText(emptyText);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        ScrollPane scroll = new ScrollPane(cells);
        scroll.setVbarPolicy(ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("gallery-scroll");
        getChildren().addAll(scroll, empty);
        strip.framesProperty().addListener((property, before, now) -> show());
        strip.positionProperty().addListener((property, before, now) -> mark());
        appearance.themeProperty().addListener((property, before, now) -> show());
        show();
    }

    /** The frames side by side, at their own pixels or enlarged as on screen and more. */
    Picture picture(String title) {
        return new Picture(id, title, () -> "vae-" + id, List.of(PictureScale.values()), scale -> {
            List<ArgbImage> frames = frames();
            if (frames.isEmpty()) {
                return null;
            }
            ArgbImage row = SheetPainter.paint(frames, SheetLayout.of(frames.size(), 1));
            return row.enlarged(
                    scale == PictureScale.NATIVE
                            ? 1
                            : magnification(frames.get(0).width()) * scale.factor());
        });
    }

    /** The values of the frames as they are now, for files; empty while there are none. */
    List<ArgbImage> frames() {
        Frames shown = strip.framesProperty().get();
        return shown == null
                ? List.of()
                : shown.images().stream().map(ImagePainter::values).toList();
    }

    private Paper paper() {
        return Paper.of(appearance.themeProperty().get());
    }

    private static int magnification(int width) {
        return Math.max(1, COMFORTABLE_PX / width);
    }

    private void show() {
        Frames frames = strip.framesProperty().get();
        int count = frames == null ? 0 : frames.count();
        empty.setVisible(frames == null);
        while (made.size() < count) {
            int frame = made.size();
            ImageButton cell = new ImageButton(id + "-" + frame, appearance.smoothImagesProperty());
            cell.setOnAction(event -> strip.go(frame));
            made.add(cell);
        }
        if (cells.getChildren().size() != count) {
            cells.getChildren().setAll(made.subList(0, count));
        }
        for (int frame = 0; frames != null && frame < count; frame++) {
            MeanImage image = frames.images().get(frame);
            made.get(frame)
                    .show(
                            painted(image, vicinity(frames, frame)),
                            magnification(ImagePainter.width(image.shape())),
                            caption.apply(frame),
                            describe(frames, frame));
        }
        mark();
    }

    private void mark() {
        int current = strip.positionProperty().get();
        IntStream.range(0, made.size())
                .forEach(frame -> made.get(frame).pseudoClassStateChanged(CURRENT, frame == current));
    }

    private static @Nullable Vicinity vicinity(Frames frames, int frame) {
        return frame < frames.vicinities().size() ? frames.vicinities().get(frame) : null;
    }

    /** Above each other; the lower place stays empty until the nearest is known. */
    private ArgbImage painted(MeanImage image, @Nullable Vicinity vicinity) {
        ArgbImage frame = ImagePainter.paint(image, paper());
        MeanImage original = vicinity == null ? null : vicinity.original();
        ArgbImage below = original == null
                ? new ArgbImage(frame.width(), frame.height(), new int[frame.width() * frame.height()])
                : ImagePainter.paint(original, paper());
        return SheetPainter.paint(List.of(frame, below), SheetLayout.of(1, 1));
    }

    private String nearText(int frame) {
        Frames frames = strip.framesProperty().get();
        Vicinity vicinity = frames == null ? null : vicinity(frames, frame);
        return vicinity == null ? "" : messages.get("walk.near", vicinity.near());
    }

    private String describe(Frames frames, int frame) {
        Vicinity vicinity = vicinity(frames, frame);
        Match nearest = vicinity == null ? null : vicinity.nearest();
        if (vicinity == null || nearest == null) {
            return messages.get("walk.frame", frame + 1, frames.count());
        }
        return messages.get(
                "walk.frame-near",
                frame + 1,
                frames.count(),
                vicinity.near(),
                String.format(
                        Locale.ROOT,
                        "%.2f",
                        Vicinity.radius(frames.codes().get(0).latentDim())),
                nearest.image() + 1,
                String.format(Locale.ROOT, "%.2f", nearest.value()));
    }
}
