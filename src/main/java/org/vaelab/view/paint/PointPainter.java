package org.vaelab.view.paint;

import java.util.Arrays;
import org.vaelab.latent.Cloud;
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
    private static final int BLACK = 0;
    private static final int WHITE = 255;

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
        int inView = cloud.countAbout(
                view.mapX(-SMALL_PX), view.mapY(height + SMALL_PX), view.mapX(width + SMALL_PX), view.mapY(-SMALL_PX));
        boolean pixels = inView > MANY && style.radiusPx() < SMALL_PX;
        plane.reset(width * height, cloud.count());
        PointPen pen = new PointPen(plane, view, style);
        double margin = pen.reach();
        cloud.visit(
                view.mapX(-margin),
                view.mapY(height + margin),
                view.mapX(width + margin),
                view.mapY(-margin),
                pixels ? pen::pixel : pen::dot);
        plane.blend(target, style.alpha(), style.theme() == Theme.LIGHT ? BLACK : WHITE);
    }
}
