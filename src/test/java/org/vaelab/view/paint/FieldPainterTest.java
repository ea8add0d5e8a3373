package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vaelab.store.ArgbImage;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.ManifoldLattice;
import org.vaelab.viewmodel.map.PlaneField;

final class FieldPainterTest {

    private static PlaneField field(int columns, int rows, float... values) {
        return new PlaneField(new ManifoldLattice(0, 0, columns, rows, 1, 1), values);
    }

    private static double share(int argb) {
        return (argb >>> 24) / (255 * 0.65);
    }

    @Test
    void betweenTheMiddlesOfCellsShadesGrowEvenly() {
        ArgbImage image = FieldPainter.paint(field(2, 1, 0, 10), FieldPalette.DENSITY, Theme.LIGHT);
        // Eight pixels; the middles of the cells lie between the second and third, and between the sixth and seventh.
        double[] expected = {0, 0, 0.125, 0.375, 0.625, 0.875, 1, 1};
        for (int x = 0; x < expected.length; x++) {
            assertEquals(expected[x], share(image.argb(x, 0)), 0.005, "pixel " + x);
            assertEquals(0x1f6fb2, image.argb(x, 3) & 0xffffff);
        }
    }

    @Test
    void rowsRunFromTheTop() {
        ArgbImage image = FieldPainter.paint(field(1, 2, 10, 0), FieldPalette.DENSITY, Theme.DARK);
        assertEquals(1, share(image.argb(0, 0)), 0.005);
        assertEquals(0, share(image.argb(0, 7)));
    }

    @Test
    void aPlaneOfOneValueHasOneShadeAndNoValueNone() {
        ArgbImage even = FieldPainter.paint(field(2, 2, 3, 3, 3, 3), FieldPalette.DENSITY, Theme.LIGHT);
        assertEquals(1, share(even.argb(5, 5)), 0.005);
        ArgbImage none = FieldPainter.paint(field(2, 1, Float.NaN, Float.NaN), FieldPalette.DENSITY, Theme.LIGHT);
        assertEquals(0, share(none.argb(3, 3)));
    }
}
