package org.vaelab.view.paint;

import java.util.Arrays;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.MapTransform;

/** The images themselves at their points, framed in their class's colour; of those that would overlap, the first. */
public final class ThumbnailPainter {

    private static final int FRAME = 2;
    private static final int GAP = 2;
    private static final int MOST_CANDIDATES = 60_000;

    private final Cloud cloud;
    private final MapTransform view;
    private final PointStyle style;
    private final Theme theme;
    private final int[] colours;
    private final int times;
    private final int width;
    private final int height;
    /** What a picture with its frame and gap takes. */
    private final int pitchX;

    private final int pitchY;
    private final int columns;
    /** Which image lies in a cell of one pitch, which has room for one, plus 1. */
    private final int[] taken;

    private ThumbnailPainter(Cloud cloud, MapTransform view, PointStyle style, int times) {
        this.cloud = cloud;
        this.view = view;
        this.times = times;
        this.style = style;
        theme = style.theme();
        colours = style.colours();
        width = (int) Math.ceil(view.widthPx());
        height = (int) Math.ceil(view.heightPx());
        ImageShape shape = cloud.codes().images().shape();
        pitchX = times * (ImagePainter.width(shape) + 2 * FRAME + GAP);
        pitchY = times * (ImagePainter.height(shape) + 2 * FRAME + GAP);
        columns = width / pitchX + 1;
        taken = new int[columns * (height / pitchY + 1)];
    }

    /**
     * Paints over what is there.
     *
     * @param view in the pixels that are painted
     * @param times pixels of the picture for one of an image, along each side
     * @param target premultiplied ARGB, row-major
     */
    public static void paint(Cloud cloud, MapTransform view, PointStyle style, int times, int[] target) {
        ThumbnailPainter painter = new ThumbnailPainter(cloud, view, style, times);
        for (int image : painter.candidates()) {
            if (painter.takes(image)) {
                painter.draw(image, target);
            }
        }
    }

    /** Those in view, always in the same order, so that which one is seen does not depend on where the view begins. */
    private int[] candidates() {
        double left = view.mapX(0);
        double bottom = view.mapY(height);
        double right = view.mapX(width);
        double top = view.mapY(0);
        int about = cloud.countAbout(left, bottom, right, top);
        int every = 1 + about / MOST_CANDIDATES;
        int[] found = new int[about];
        int[] count = new int[1];
        cloud.visit(left, bottom, right, top, (image, x, y, label) -> {
            if (image % every == 0 && style.shows(image, label)) {
                found[count[0]++] = image;
            }
        });
        int[] candidates = Arrays.copyOf(found, count[0]);
        Arrays.sort(candidates);
        return candidates;
    }

    private int x(int image) {
        return (int) Math.rint(view.screenX(cloud.x(image)));
    }

    private int y(int image) {
        return (int) Math.rint(view.screenY(cloud.y(image)));
    }

    private boolean takes(int image) {
        int x = x(image);
        int y = y(image);
        boolean inside = 2 * x >= pitchX && 2 * y >= pitchY && 2 * (width - x) >= pitchX && 2 * (height - y) >= pitchY;
        if (!inside || !isFree(x, y)) {
            return false;
        }
        taken[y / pitchY * columns + x / pitchX] = image + 1;
        return true;
    }

    private boolean isFree(int x, int y) {
        for (int row = Math.max(0, y / pitchY - 1);
                row <= Math.min(taken.length / columns - 1, y / pitchY + 1);
                row++) {
            for (int column = Math.max(0, x / pitchX - 1); column <= Math.min(columns - 1, x / pitchX + 1); column++) {
                int other = taken[row * columns + column] - 1;
                if (other >= 0 && Math.abs(x(other) - x) < pitchX && Math.abs(y(other) - y) < pitchY) {
                    return false;
                }
            }
        }
        return true;
    }

    private void draw(int image, int[] target) {
        ImageSource images = cloud.codes().images();
        float[] pixels = new float[images.shape().size()];
        images.read(image, pixels, 0);
        ArgbImage own = ImagePainter.paint(new MeanImage(images.shape(), pixels), Paper.of(theme));
        ArgbImage large = times == 1 ? own : own.enlarged(times);
        int left = x(image) - large.width() / 2;
        int top = y(image) - large.height() / 2;
        int frame = FRAME * times;
        int colour = colours[style.colour(image, cloud.label(image))];
        for (int row = top - frame; row < top + large.height() + frame; row++) {
            Arrays.fill(target, row * width + left - frame, row * width + left + large.width() + frame, colour);
        }
        large.copyInto(target, width, left, top);
    }
}
