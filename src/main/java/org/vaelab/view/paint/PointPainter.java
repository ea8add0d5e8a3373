package org.vaelab.view.paint;

import java.util.Arrays;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.PointFilter;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.MapTransform;

/**
 * Codes as round dots whose ink adds up; single pixels where there are more than can be told apart. Keeps its memory from picture to picture; not
 * for several threads at once.
 */
public final class PointPainter {

    /** From so many points in view on, small dots are single pixels. */
    private static final int MANY = 150_000;

    private static final double SMALL_PX = 1.7;
    /** How much of their ink points keep that are not selected while others are. */
    private static final double FAINT = 0.12;

    private static final int BLACK = 0;
    private static final int WHITE = 255;
    /** Less than towards black, since white takes the hue away sooner. */
    private static final double TOWARDS_WHITE = 0.3;

    private static final double TOWARDS_BLACK = 0.5;

    private final InkPlane plane = new InkPlane();

    /**
     * Paints a cloud on transparent ground.
     *
     * @param view in the pixels that are painted; its size, rounded up, is the picture's
     * @param target receives premultiplied ARGB, row-major; what it held is wiped out
     */
    public void paint(Cloud cloud, MapTransform view, PointStyle style, int[] target) {
        int width = (int) Math.ceil(view.widthPx());
        int height = (int) Math.ceil(view.heightPx());
        Arrays.fill(target, 0, width * height, 0);
        if (style.selected().isEmpty() || style.isolated()) {
            paint(cloud, view, style, (image, label) -> true, style.alpha(), target);
        } else {
            ImageSubset selected = style.selected();
            paint(cloud, view, style, (image, label) -> !selected.contains(image), FAINT * style.alpha(), target);
            paint(cloud, view, style, (image, label) -> selected.contains(image), style.alpha(), target);
        }
    }

    private void paint(Cloud cloud, MapTransform view, PointStyle style, PointFilter part, double alpha, int[] target) {
        int width = (int) Math.ceil(view.widthPx());
        int height = (int) Math.ceil(view.heightPx());
        int inView = cloud.countAbout(
                view.mapX(-SMALL_PX), view.mapY(height + SMALL_PX), view.mapX(width + SMALL_PX), view.mapY(-SMALL_PX));
        boolean pixels = inView > MANY && style.radiusPx() < SMALL_PX;
        plane.reset(width * height, cloud.count());
        PointPen pen = new PointPen(plane, view, style, part);
        double margin = pen.reach();
        cloud.visit(
                view.mapX(-margin),
                view.mapY(height + margin),
                view.mapX(width + margin),
                view.mapY(-margin),
                pixels ? pen::pixel : pen::dot);
        if (style.theme() == Theme.LIGHT) {
            plane.blend(target, alpha, BLACK, TOWARDS_BLACK);
        } else {
            plane.blend(target, alpha, WHITE, TOWARDS_WHITE);
        }
    }
}
