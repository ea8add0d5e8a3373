package org.vaelab.view.paint;

import java.util.List;
import org.vaelab.store.ArgbImage;

/** Many images of one size on a transparent sheet. */
public final class SheetPainter {

    private SheetPainter() {}

    /**
     * Lays images out.
     *
     * @param images at least one, all of one size; groups one after another
     */
    public static ArgbImage paint(List<ArgbImage> images, SheetLayout layout) {
        int imageWidth = images.get(0).width();
        int imageHeight = images.get(0).height();
        int groups = (images.size() + layout.groupSize() - 1) / layout.groupSize();
        int lastInRow = Math.min(groups, layout.columns()) * layout.groupSize() - 1;
        int width = layout.left(lastInRow, imageWidth) + imageWidth;
        int height = layout.top(images.size() - 1, imageHeight) + imageHeight;
        int[] argb = new int[width * height];
        for (int cell = 0; cell < images.size(); cell++) {
            images.get(cell).copyInto(argb, width, layout.left(cell, imageWidth), layout.top(cell, imageHeight));
        }
        return new ArgbImage(width, height, argb);
    }
}
