package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.ColourBy;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.Shading;

final class PointPainterTest {

    private static final int SIZE = 9;
    private static final int BLUE = ClassPalette.colour(0, Theme.LIGHT);

    /** A pixel is a unit; (0, 0) is the middle of the 9 × 9 picture, which is the middle of its middle pixel. */
    private static final MapTransform VIEW = new MapTransform(0, 0, 1, 1, SIZE, SIZE);

    private static Cloud cloud(float[] x, float[] y, byte... labels) {
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[labels.length], labels);
        return Cloud.of(new MeanCodes(images, new float[][] {x, y}, 0, true), PlaneProjection.dimensions(2, 0, 1));
    }

    private static int[] paint(Cloud cloud, PointStyle style) {
        int[] target = new int[SIZE * SIZE];
        Arrays.fill(target, 0x12345678);
        new PointPainter().paint(cloud, VIEW, style, target);
        return target;
    }

    private static PointStyle style(double radius, ClassFilter shown) {
        return new PointStyle(radius, 1, shown, Theme.LIGHT);
    }

    @Test
    void aPointIsARoundDotAtItsPlace() {
        int[] painted = paint(cloud(new float[] {1}, new float[] {2}, (byte) 0), style(2, ClassFilter.ALL));
        int middleX = 5;
        int middleY = 2;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                // The stamp's places are quarter pixels, so the dot lies up to an eighth beside its true place.
                double distance = Math.hypot(x - middleX, y - middleY);
                int alpha = painted[y * SIZE + x] >>> 24;
                assertEquals(255 * Math.max(0, Math.min(1, 2.5 - distance)), alpha, 255 * 0.18 + 1, x + ", " + y);
            }
        }
        assertEquals(BLUE, painted[middleY * SIZE + middleX]);
    }

    @Test
    void pixelsArePremultiplied() {
        int[] painted = paint(cloud(new float[] {0}, new float[] {0}, (byte) 4), style(1.7, ClassFilter.ALL));
        for (int pixel : painted) {
            int alpha = pixel >>> 24;
            assertTrue((pixel >> 16 & 0xff) <= alpha && (pixel >> 8 & 0xff) <= alpha && (pixel & 0xff) <= alpha);
        }
    }

    @Test
    void hiddenClassesCodesThatAreNotKnownAndPointsOutsideLeaveNoTrace() {
        Cloud cloud =
                cloud(new float[] {0, Float.NaN, 400}, new float[] {0, Float.NaN, 0}, (byte) 3, (byte) 0, (byte) 0);
        assertArrayEquals(new int[SIZE * SIZE], paint(cloud, style(2, new ClassFilter(Set.of(3)))));
    }

    @Test
    void aPointOnTheEdgeIsCut() {
        int[] painted = paint(cloud(new float[] {-4.5f}, new float[] {4.5f}, (byte) 0), style(1, ClassFilter.ALL));
        assertTrue(painted[0] >>> 24 > 100);
        assertEquals(0, painted[SIZE - 1]);
        assertEquals(0, painted[2 * SIZE - 1]);
    }

    @Test
    void pointsOnEachOtherGrowDenser() {
        PointStyle faint = new PointStyle(2, 0.5, ClassFilter.ALL, Theme.LIGHT);
        int one = paint(cloud(new float[] {0}, new float[] {0}, (byte) 0), faint)[40] >>> 24;
        int two = paint(cloud(new float[2], new float[2], (byte) 0, (byte) 0), faint)[40] >>> 24;
        assertEquals(128, one, 1);
        assertEquals(192, two, 1);
    }

    @Test
    void aDenserCloudIsDeeperStillWhenItIsOpaque() {
        int few = paint(cloud(new float[4], new float[4], new byte[4]), style(2, ClassFilter.ALL))[40];
        int many = paint(cloud(new float[60], new float[60], new byte[60]), style(2, ClassFilter.ALL))[40];
        assertEquals(255, few >>> 24);
        assertEquals(255, many >>> 24);
        assertTrue((many & 0xff) < (few & 0xff) - 20, Integer.toHexString(few) + " and " + Integer.toHexString(many));
    }

    @Test
    void noClassLiesOnTopBecauseItComesLast() {
        float[] spot = new float[2];
        int[] oneWay = paint(cloud(spot, spot, (byte) 0, (byte) 1), style(2, ClassFilter.ALL));
        int[] theOther = paint(cloud(spot, spot, (byte) 1, (byte) 0), style(2, ClassFilter.ALL));
        assertArrayEquals(oneWay, theOther);
    }

    @Test
    void moreThanCanBeToldApartAreOnePixelEach() {
        int count = 200_000;
        float[] x = new float[count];
        float[] y = new float[count];
        x[0] = 3;
        y[0] = -2;
        int[] painted = paint(cloud(x, y, new byte[count]), style(1, ClassFilter.ALL));
        int inked = 0;
        for (int pixel : painted) {
            inked += pixel == 0 ? 0 : 1;
        }
        assertEquals(2, inked);
        assertEquals(BLUE, painted[6 * SIZE + 7]);
        // Deep, and neither wrapped around nor of another hue.
        assertEquals(255, painted[40] >>> 24);
        assertTrue((painted[40] & 0xff) > (painted[40] >> 8 & 0xff));
    }

    @Test
    void whatIsNotSelectedIsFaintAndGoneWhenTheSelectionIsIsolated() {
        Cloud cloud = cloud(new float[] {-3, 3}, new float[2], (byte) 0, (byte) 0);
        ImageSubset second = ImageSubset.of(2, image -> image == 1);
        int[] both = paint(cloud, new PointStyle(1, 1, ClassFilter.ALL, Theme.LIGHT, second, false, null));
        int first = 4 * SIZE + 1;
        assertEquals(0.12 * 255, both[first] >>> 24, 2);
        assertEquals(BLUE, both[first + 6]);
        int[] alone = paint(cloud, new PointStyle(1, 1, ClassFilter.ALL, Theme.LIGHT, second, true, null));
        assertEquals(0, alone[first]);
        assertEquals(BLUE, alone[first + 6]);
    }

    @Test
    void aShadingColoursByLevelAndNotByClass() {
        Cloud cloud = cloud(new float[] {-3, 3}, new float[2], (byte) 0, (byte) 0);
        Shading shading = Shading.of(ColourBy.KL, 2, image -> image);
        PointStyle style = new PointStyle(1, 1, ClassFilter.ALL, Theme.LIGHT, ImageSubset.NONE, false, shading);
        int[] painted = paint(cloud, style);
        int[] colours = ShadePalette.colours(Theme.LIGHT);
        int first = 4 * SIZE + 1;
        assertEquals(colours[0], painted[first]);
        assertEquals(colours[Shading.LEVELS - 1], painted[first + 6]);
    }

    @Test
    void whatAColumnSaysNothingOfIsGreyAndCategoriesHaveTheColoursOfClasses() {
        Cloud cloud = cloud(new float[] {-3, 3}, new float[2], (byte) 5, (byte) 5);
        for (Column column : List.of(Column.ofNumbers("n"), new Column("c", List.of("a", "b")))) {
            ColumnTable.Filling table = ColumnTable.fill(PixelRoom.inMemory(), 2, List.of(column));
            table.put(0, Float.NaN);
            table.put(1, 1);
            ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[2], new byte[2]).withColumns(table.finish());
            Shading shading = Shading.ofColumn(images, 0);
            int[] painted =
                    paint(cloud, new PointStyle(1, 1, ClassFilter.ALL, Theme.LIGHT, ImageSubset.NONE, false, shading));
            int first = 4 * SIZE + 1;
            assertEquals(ClassPalette.colour(-1, Theme.LIGHT), painted[first]);
            int known = column.isNumber() ? ShadePalette.colours(Theme.LIGHT)[0] : ClassPalette.colour(1, Theme.LIGHT);
            assertEquals(known, painted[first + 6]);
        }
    }

    @Test
    void aPersonsOwnColourOfAClassTakesThePlaceOfThePalettes() {
        Cloud cloud = cloud(new float[] {-3, 3}, new float[2], (byte) 0, (byte) 1);
        PointStyle style = new PointStyle(
                1, 1, ClassFilter.ALL, Theme.DARK, ImageSubset.NONE, false, null, Map.of(1, 0x123456, 400, 0));
        int[] painted = paint(cloud, style);
        int first = 4 * SIZE + 1;
        assertEquals(ClassPalette.colour(0, Theme.DARK), painted[first]);
        assertEquals(0xff123456, painted[first + 6]);
        assertEquals(0xff123456, ClassPalette.colour(1, Theme.DARK, Map.of(1, 0x123456)));
    }
}
