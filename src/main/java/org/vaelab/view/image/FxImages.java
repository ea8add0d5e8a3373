package org.vaelab.view.image;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.vaelab.store.ArgbImage;

/** Pixels to and from the toolkit's images. */
public final class FxImages {

    private FxImages() {}

    public static WritableImage toFx(ArgbImage image) {
        WritableImage fx = new WritableImage(image.width(), image.height());
        write(image, fx);
        return fx;
    }

    public static ArgbImage fromFx(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new ArgbImage(width, height, argb);
    }

    /** Overwrites an image of the same size. */
    static void write(ArgbImage image, WritableImage fx) {
        fx.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        image.width(),
                        image.height(),
                        PixelFormat.getIntArgbInstance(),
                        image.argb(),
                        0,
                        image.width());
    }
}
