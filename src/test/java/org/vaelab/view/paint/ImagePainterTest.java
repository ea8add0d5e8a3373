package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Theme;

final class ImagePainterTest {

    private static final ImageShape ROW_OF_FIVE = ImageShape.grey(1, 5);

    @Test
    void greyIsInkOnLightPaper() {
        var image = new MeanImage(ROW_OF_FIVE, new float[] {0, 1, 0.2f, 0.6f, 0.8f});
        assertArrayEquals(
                new int[] {0xffffffff, 0xff000000, 0xffcccccc, 0xff666666, 0xff333333},
                ImagePainter.paint(image, Paper.INK_ON_LIGHT).argb());
    }

    @Test
    void greyIsLightOnDarkPaper() {
        var image = new MeanImage(ROW_OF_FIVE, new float[] {0, 1, 0.2f, 0.6f, 0.8f});
        assertArrayEquals(
                new int[] {0xff000000, 0xffffffff, 0xff333333, 0xff999999, 0xffcccccc},
                ImagePainter.paint(image, Paper.LIGHT_ON_DARK).argb());
    }

    @Test
    void outsideValuesAreClampedAndNaNIsMagenta() {
        var image = new MeanImage(
                ROW_OF_FIVE, new float[] {-3, 7, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY});
        assertArrayEquals(
                new int[] {0xff000000, 0xffffffff, 0xffff00ff, 0xffffffff, 0xff000000},
                ImagePainter.paint(image, Paper.LIGHT_ON_DARK).argb());
    }

    @Test
    void colourIsTheSameOnBothPapers() {
        // Planes of red, green and blue, of two pixels each.
        var image = new MeanImage(new ImageShape(3, 1, 2), new float[] {1, 0, 0.2f, 0, 0, Float.NaN});
        int[] expected = {0xffff3300, 0xffff00ff};
        for (Paper paper : Paper.values()) {
            assertArrayEquals(expected, ImagePainter.paint(image, paper).argb());
        }
    }

    @Test
    void paperFollowsTheTheme() {
        assertEquals(Paper.INK_ON_LIGHT, Paper.of(Theme.LIGHT));
        assertEquals(Paper.LIGHT_ON_DARK, Paper.of(Theme.DARK));
    }

    @Test
    void aResidualIsVermilionWhereInkIsTooMuchAndBlueWhereItIsMissing() {
        var original = new MeanImage(ImageShape.grey(1, 3), new float[] {0, 1, 0.5f});
        var reconstruction = new MeanImage(ImageShape.grey(1, 3), new float[] {1, 0, 0.5f});
        assertArrayEquals(
                new int[] {0xffd55e00, 0xff0072b2, 0xffffffff},
                ResidualPainter.paint(original, reconstruction, Paper.INK_ON_LIGHT)
                        .argb());
    }

    @Test
    void enlargingRepeatsPixels() {
        var small = new ArgbImage(2, 1, new int[] {1, 2});
        assertArrayEquals(new int[] {1, 1, 2, 2, 1, 1, 2, 2}, small.enlarged(2).argb());
    }

    @Test
    void aSheetOfPairsKeepsPairsTogether() {
        List<ArgbImage> cells = List.of(pixel(1), pixel(2), pixel(3), pixel(4), pixel(5), pixel(6));
        var sheet = SheetPainter.paint(cells, new SheetLayout(2, 2, 0, 1));
        assertArrayEquals(
                new int[] {
                    1, 2, 0, 3, 4, //
                    0, 0, 0, 0, 0, //
                    5, 6, 0, 0, 0
                },
                sheet.argb());
        assertEquals(5, sheet.width());
    }

    @Test
    void asManyColumnsAsFitAndNeverNone() {
        var layout = new SheetLayout(1, 1, 0, 2);
        assertEquals(3, layout.columnsIn(3 * 28 + 2 * 2, 28));
        assertEquals(2, layout.columnsIn(3 * 28 + 2 * 2 - 1, 28));
        assertEquals(1, layout.columnsIn(5, 28));
    }

    private static ArgbImage pixel(int argb) {
        return new ArgbImage(1, 1, new int[] {argb});
    }
}
