package org.vaelab.view.numbers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.latent.LatentUsage;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.chart.ValueRange;

/** Every expected pixel follows from the definition: on a plot of 30 columns two dimensions stand at 10 and 20 and are 7 wide. */
final class KlBarsPainterTest {

    private static final int O = 0xffffffff;
    private static final int MARK = 0xffe4e8ec;
    private static final int ACTIVE = 0xffc24d00;
    private static final int ASLEEP = 0xff57606a;
    private static final ValueRange RANGE = new ValueRange(0, 4, 2);

    private static int[] column(int[] argb, int width, int x) {
        int[] column = new int[argb.length / width];
        for (int y = 0; y < column.length; y++) {
            column[y] = argb[y * width + x];
        }
        return column;
    }

    private static int[] paint(Theme theme, List<Double> kl, List<Double> variances) {
        return new KlBarsPainter(theme, 30, 8).paint(new LatentUsage(kl, variances), RANGE);
    }

    @Test
    void anActiveBarIsAsHighAsItsNatsAndASleepingOneIsAGreyStub() {
        int[] argb = paint(Theme.LIGHT, List.of(3.0, 0.001), List.of(1.0, 0.0));
        int[] empty = {O, O, O, O, MARK, O, O, O};
        int[] active = {O, O, ACTIVE, ACTIVE, ACTIVE, ACTIVE, ACTIVE, ACTIVE};
        int[] asleep = {O, O, O, O, MARK, O, ASLEEP, ASLEEP};
        assertArrayEquals(empty, column(argb, 30, 0));
        assertArrayEquals(empty, column(argb, 30, 6));
        assertArrayEquals(active, column(argb, 30, 7));
        assertArrayEquals(active, column(argb, 30, 13));
        assertArrayEquals(empty, column(argb, 30, 14));
        assertArrayEquals(asleep, column(argb, 30, 17));
        assertArrayEquals(asleep, column(argb, 30, 23));
        assertArrayEquals(empty, column(argb, 30, 24));
    }

    @Test
    void aDimensionThatCarriesSomethingButNeverMovesIsAsleep() {
        // As a posterior that is narrow at one and the same place for all images.
        int[] argb = paint(Theme.LIGHT, List.of(4.0), List.of(0.009));
        assertEquals(ASLEEP, argb[15]);
    }

    @Test
    void withoutAPosteriorThereAreNoBars() {
        int[] argb = paint(Theme.DARK, List.of(Double.NaN), List.of(1.0));
        assertEquals(0xff0d1117, argb[7 * 30 + 15]);
    }

    @Test
    void sixtyFourDimensionsOnFewerPixelsStayInThePlot() {
        List<Double> kl = Collections.nCopies(64, 4.0);
        int[] argb = paint(Theme.DARK, kl, kl);
        assertEquals(0xfff0a13c, argb[15]);
    }
}
