package org.vaelab.view.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.PixelView;

/**
 * Something on screen that can be saved; belongs to the UI thread.
 *
 * @param id in the ids of its menu items: "decoded", "map"
 * @param title what a person calls it
 * @param fileName proposed when it is saved, without its ending
 * @param scales it can be saved at
 * @param rendering its pixels as they are now; null while there is nothing to see
 */
public record Picture(
        String id,
        String title,
        Supplier<String> fileName,
        List<PictureScale> scales,
        Function<PictureScale, @Nullable ArgbImage> rendering) {

    public Picture {
        scales = List.copyOf(scales);
    }

    /** An image whose pixels are the data: the same in every theme, enlarged without smoothing, and at its own pixels too. */
    public static Picture ofPixels(String id, String title, Supplier<String> fileName, PixelView view) {
        return new Picture(id, title, fileName, List.of(PictureScale.values()), scale -> enlarged(view, scale));
    }

    /** Any node, drawn anew at each scale, so that its lines and texts stay sharp. */
    public static Picture ofNode(String id, String title, Supplier<String> fileName, Node node) {
        return new Picture(
                id,
                title,
                fileName,
                List.of(PictureScale.ONE, PictureScale.TWO, PictureScale.FOUR),
                scale -> NodeSnapshot.take(node, scale.factor()));
    }

    /** Its pixels now; empty while there is nothing to see. */
    public Optional<ArgbImage> at(PictureScale scale) {
        return Optional.ofNullable(rendering.apply(scale));
    }

    private static @Nullable ArgbImage enlarged(PixelView view, PictureScale scale) {
        ArgbImage image = view.values();
        if (image == null || scale == PictureScale.NATIVE) {
            return image;
        }
        int onScreen = (int) Math.max(1, view.magnification());
        return image.enlarged(onScreen * scale.factor());
    }
}
