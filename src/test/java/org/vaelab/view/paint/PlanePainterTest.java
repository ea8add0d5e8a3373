package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;

final class PlanePainterTest {

    private static final Paper PAPER = Paper.LIGHT_ON_DARK;
    private static final int BARE = PAPER.grey(0);

    private final MeanImage left = new MeanImage(ImageShape.POINT, new float[] {0.25f, 0.5f});
    private final MeanImage right = new MeanImage(ImageShape.POINT, new float[] {0.75f, 0.5f});
    private final ImageSet data = ImageSet.ofPoints(new float[] {0.5f, 0.75f}, new byte[1]);

    private static int at(ArgbImage image, double x, double y) {
        return image.argb((int) (x * image.width()), (int) ((1 - y) * image.height()));
    }

    @Test
    void aPointIsADotAndNotTwoPixels() {
        ArgbImage image = ImagePainter.paint(left, PAPER);
        assertEquals(ImagePainter.width(ImageShape.POINT), image.width());
        assertEquals(ImagePainter.height(ImageShape.POINT), image.height());
        assertEquals(PAPER.grey(255), at(image, 0.25, 0.5));
        assertEquals(BARE, at(image, 0.75, 0.5));
    }

    @Test
    void aDecodedPointLiesAmongTheDataWhichAreFaint() {
        ArgbImage image = PlanePainter.one(left, data, PAPER);
        assertEquals(ResidualPainter.TOO_MUCH, at(image, 0.25, 0.5));
        int faint = at(image, 0.5, 0.75) & 0xff;
        assertNotEquals(0, faint);
        // The dot of radius 1 lies on the corner of four pixels, whose middles are √½ away: 0.35 · (1 + ½ − √½).
        assertEquals(0.35 * (1.5 - Math.sqrt(0.5)) * 255, faint, 1);
        assertEquals(BARE, at(PlanePainter.one(left, null, PAPER), 0.5, 0.75));
    }

    @Test
    void originalsAreBlueAndWhatIsMadeOfThemOrangeWithALineBetween() {
        ArgbImage lines = PlanePainter.pairs(List.of(left), List.of(right), true, data, PAPER);
        assertEquals(ResidualPainter.TOO_LITTLE, at(lines, 0.25, 0.5));
        assertEquals(ResidualPainter.TOO_MUCH, at(lines, 0.75, 0.5));
        assertNotEquals(BARE, at(lines, 0.5, 0.5));
        assertEquals(BARE, at(PlanePainter.pairs(List.of(left), List.of(right), false, data, PAPER), 0.5, 0.5));
        assertEquals(ResidualPainter.TOO_MUCH, at(ResidualPainter.paint(left, right, PAPER), 0.75, 0.5));
    }

    @Test
    void allSamplesAreInOnePicture() {
        ArgbImage image = PlanePainter.many(List.of(left, right), null, PAPER);
        assertEquals(ResidualPainter.TOO_MUCH, at(image, 0.25, 0.5));
        assertEquals(ResidualPainter.TOO_MUCH, at(image, 0.75, 0.5));
        assertEquals(PlanePainter.SIDE, image.width());
    }
}
