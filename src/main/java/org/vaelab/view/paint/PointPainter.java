package org.vaelab.view.paint;

import java.util.Arrays;
import org.vaelab.latent.Cloud;
import org.vaelab.viewmodel.map.MapTransform;

/** Codes as round dots, blended over each other. */
public final class PointPainter {

    private static final double GOLDEN = 0.6180339887498949;

    private PointPainter() {}

    /**
     * Paints a cloud on transparent ground.
     *
     * @param view in the pixels that are painted; its size, rounded up, is the picture's
     * @param target receives premultiplied ARGB, row-major; what it held is wiped out
     */
    public static void paint(Cloud cloud, MapTransform view, PointStyle style, int[] target) {
        int width = (int) Math.ceil(view.widthPx());
        int height = (int) Math.ceil(view.heightPx());
        Arrays.fill(target, 0, width * height, 0);
        DotStamp stamp = new DotStamp(style.radiusPx(), style.alpha());
        int[] colours = ClassPalette.colours(style.theme());
        // In leaps over all, so that no class lies on top only because the data are sorted.
        int stride = stride(cloud.count());
        int image = 0;
        for (int visit = 0; visit < cloud.count(); visit++) {
            int label = cloud.label(image);
            double x = view.screenX(cloud.x(image));
            double y = view.screenY(cloud.y(image));
            // False for NaN too.
            boolean visible =
                    x > -stamp.reach() && y > -stamp.reach() && x < width + stamp.reach() && y < height + stamp.reach();
            if (visible && style.shown().shows(label)) {
                stamp.press(target, width, height, x, y, colours[label + 1]);
            }
            image = (int) (((long) image + stride) % cloud.count());
        }
    }

    private static int stride(int count) {
        int stride = Math.max(1, (int) Math.round(count * GOLDEN));
        while (greatestCommonDivisor(stride, count) != 1) {
            stride++;
        }
        return stride;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
