package org.vaelab.view.chart;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** Pixels on screen, kept as long as their number stays the same. */
public final class PixelPlane extends ImageView {

    private @Nullable PixelBuffer<IntBuffer> buffer;

    /** Shows nothing at first. */
    public PixelPlane() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * Shows other pixels.
     *
     * @param argb row-major and opaque, so that it does not matter that the toolkit wants it premultiplied
     */
    public void show(int[] argb, int width, int height) {
        PixelBuffer<IntBuffer> target = buffer;
        if (target == null || target.getWidth() != width || target.getHeight() != height) {
            target = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            buffer = target;
            setImage(new WritableImage(target));
        }
        target.updateBuffer(pixels -> {
            pixels.getBuffer().put(0, argb);
            return null;
        });
    }
}
