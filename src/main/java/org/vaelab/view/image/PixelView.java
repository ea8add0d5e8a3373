package org.vaelab.view.image;

import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vaelab.store.ArgbImage;

/**
 * Pixels as large as the space allows, each a square of whole screen pixels as long as the space is larger than the image.
 *
 * <p>Squares are painted here and not left to {@link ImageView#setSmooth}, which the software pipeline ignores.
 */
public final class PixelView extends Region {

    private final ImageView view = new ImageView();
    private final ObservableBooleanValue smooth;
    private double most = Double.POSITIVE_INFINITY;
    private @Nullable ArgbImage shown;
    private Supplier<@Nullable ArgbImage> values = () -> null;
    private @Nullable WritableImage texture;

    /**
     * Empty at first.
     *
     * @param smooth whether enlarged pixels are blended
     */
    public PixelView(ObservableBooleanValue smooth) {
        this.smooth = smooth;
        smooth.addListener((property, before, now) -> requestLayout());
        view.setManaged(false);
        view.setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("pixel-view");
        getChildren().add(view);
    }

    /** Shows other pixels, or nothing; what is seen are their values. */
    public void show(@Nullable ArgbImage image) {
        show(image, () -> image);
    }

    /**
     * Shows other pixels, or nothing.
     *
     * @param image as the window paints it
     * @param exact the values themselves, of the same size, for files; asked for only when one is written
     */
    public void show(@Nullable ArgbImage image, Supplier<@Nullable ArgbImage> exact) {
        values = exact;
        boolean sameSize =
                image != null && shown != null && shown.width() == image.width() && shown.height() == image.height();
        shown = image;
        if (sameSize && texture != null && !isNeedsLayout()) {
            draw();
        } else {
            requestLayout();
        }
    }

    /** Draws pixels no larger than this, however much space there is. */
    public void magnifyAtMost(double screenPixels) {
        if (screenPixels != most) {
            most = screenPixels;
            requestLayout();
        }
    }

    /** What is shown, at its own pixels; null when empty. */
    public @Nullable ArgbImage image() {
        return shown;
    }

    /** The values of what is shown, the same in every theme; null when empty. */
    public @Nullable ArgbImage values() {
        return values.get();
    }

    /** Screen pixels a pixel: a whole number, or less than 1 when the space is smaller than the image. */
    public double magnification() {
        if (shown == null) {
            return 1;
        }
        double fitting = Math.min(innerWidth() / shown.width(), innerHeight() / shown.height());
        return fitting >= 1 ? Math.min(Math.floor(fitting), most) : Math.max(fitting, 0);
    }

    @Override
    protected void layoutChildren() {
        draw();
        if (shown != null) {
            view.setFitWidth(shown.width() * magnification());
            view.setFitHeight(shown.height() * magnification());
            positionInArea(
                    view,
                    snappedLeftInset(),
                    snappedTopInset(),
                    innerWidth(),
                    innerHeight(),
                    0,
                    HPos.CENTER,
                    VPos.CENTER);
        }
    }

    private void draw() {
        if (shown == null || innerWidth() <= 0 || innerHeight() <= 0) {
            texture = null;
        } else {
            ArgbImage pixels = shown.enlarged(timesToPaint());
            if (texture != null && texture.getWidth() == pixels.width() && texture.getHeight() == pixels.height()) {
                FxImages.write(pixels, texture);
            } else {
                texture = FxImages.toFx(pixels);
            }
        }
        view.setImage(texture);
    }

    /** Device pixels a pixel; what is smoothed is left to the toolkit. */
    private int timesToPaint() {
        return smooth.get() ? 1 : (int) Math.max(1, Math.round(magnification() * deviceScale()));
    }

    private double deviceScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private double innerWidth() {
        return getWidth() - snappedLeftInset() - snappedRightInset();
    }

    private double innerHeight() {
        return getHeight() - snappedTopInset() - snappedBottomInset();
    }
}
