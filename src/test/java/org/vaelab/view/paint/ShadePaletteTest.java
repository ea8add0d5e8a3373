package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vaelab.viewmodel.Theme;

final class ShadePaletteTest {

    /** Relative luminance as WCAG 2 has it. */
    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
    }

    private static double linear(int channel) {
        double level = (channel & 0xff) / 255.0;
        return level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4);
    }

    @Test
    void everyLevelIsFurtherFromThePaperThanTheOneBelow() {
        int[] light = ShadePalette.colours(Theme.LIGHT);
        int[] dark = ShadePalette.colours(Theme.DARK);
        for (int level = 1; level < light.length; level++) {
            assertTrue(luminance(light[level]) < luminance(light[level - 1]), "level " + level + " on light");
            assertTrue(luminance(dark[level]) > luminance(dark[level - 1]), "level " + level + " on dark");
        }
    }
}
