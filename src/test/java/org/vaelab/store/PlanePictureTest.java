package org.vaelab.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PlanePictureTest {

    private static final int PAPER = 0xff000000;
    private static final int INK = 0xffffffff;

    @Test
    void upIsUp() {
        ArgbImage image = new PlanePicture(20, PAPER).dot(0.25, 0.75, 2, INK, 1).image();
        assertEquals(INK, image.argb(5, 5));
        assertEquals(PAPER, image.argb(5, 14));
        assertEquals(PAPER, image.argb(14, 5));
    }

    @Test
    void aFaintDotMixesWithThePaper() {
        ArgbImage image = new PlanePicture(20, PAPER).dot(0.5, 0.5, 3, INK, 0.2).image();
        assertEquals(0xff333333, image.argb(10, 10), "a fifth of 255 is 51");
    }

    @Test
    void aLineReachesFromOnePointToTheOther() {
        ArgbImage image =
                new PlanePicture(20, PAPER).line(0, 0.525, 1, 0.525, INK, 1).image();
        for (int x = 0; x < 20; x++) {
            assertEquals(INK, image.argb(x, 9));
        }
        assertEquals(PAPER, image.argb(10, 12));
    }

    @Test
    void whatLiesOutsideIsAtTheEdgeAndWhatLiesNowhereIsLeftOut() {
        ArgbImage image = new PlanePicture(20, PAPER).dot(7, 0.5, 2, INK, 1).image();
        assertEquals(INK, image.argb(19, 10));
        assertEquals(
                new PlanePicture(20, PAPER).image(),
                new PlanePicture(20, PAPER)
                        .dot(Double.NaN, 0.5, 2, INK, 1)
                        .line(0, 0, 1, Double.NaN, INK, 1)
                        .image());
    }
}
