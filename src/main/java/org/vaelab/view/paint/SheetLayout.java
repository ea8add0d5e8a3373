package org.vaelab.view.paint;

/**
 * How the images of a sheet lie: groups in rows, from the top left.
 *
 * @param columns groups in a row
 * @param groupSize images side by side in a group, such as an original and its reconstruction
 * @param innerGapPx between the images of a group
 * @param gapPx between groups
 */
public record SheetLayout(int columns, int groupSize, int innerGapPx, int gapPx) {

    public SheetLayout {
        if (columns < 1 || groupSize < 1 || innerGapPx < 0 || gapPx < 0) {
            throw new IllegalArgumentException("columns and groupSize must be positive and gaps 0 or more, but are "
                    + columns + ", " + groupSize + ", " + innerGapPx + " and " + gapPx);
        }
    }

    /** Groups of one or more images, a pixel apart in the group, and more between groups. */
    public static SheetLayout of(int columns, int groupSize) {
        return new SheetLayout(columns, groupSize, 1, groupSize == 1 ? 2 : 6);
    }

    /** How many groups of images of a width fit beside each other, at least one. */
    public int columnsIn(double widthPx, int imageWidth) {
        return fitting(widthPx, groupWidth(imageWidth));
    }

    /** How many rows of images of a height fit below each other, at least one. */
    public int rowsIn(double heightPx, int imageHeight) {
        return fitting(heightPx, imageHeight);
    }

    int groupWidth(int imageWidth) {
        return groupSize * imageWidth + (groupSize - 1) * innerGapPx;
    }

    int left(int cell, int imageWidth) {
        int group = cell / groupSize % columns;
        return group * (groupWidth(imageWidth) + gapPx) + cell % groupSize * (imageWidth + innerGapPx);
    }

    int top(int cell, int imageHeight) {
        return cell / groupSize / columns * (imageHeight + gapPx);
    }

    private int fitting(double spacePx, int sizePx) {
        return Math.max(1, (int) Math.floor((spacePx + gapPx) / (sizePx + gapPx)));
    }
}
