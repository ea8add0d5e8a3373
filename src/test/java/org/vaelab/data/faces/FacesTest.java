package org.vaelab.data.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.vae.ImageShape;

final class FacesTest {

    private static final Face PLAIN = new Face(0, 0.6, 0.5, 0, 0.5, 0.5, 0.5);

    private static byte[] painted(Face face) {
        byte[] pixels = new byte[Faces.SHAPE.size()];
        new FacePainter(face).paint(pixels, 0);
        return pixels;
    }

    @Test
    void aFaceThatLooksStraightIsItsOwnMirrorImage() {
        byte[] pixels = painted(PLAIN);
        for (int row = 0; row < 3 * 64; row++) {
            for (int x = 0; x < 32; x++) {
                assertEquals(pixels[row * 64 + x], pixels[row * 64 + 63 - x], "row " + row + ", column " + x);
            }
        }
    }

    @Test
    void eachFactorChangesTheImage() {
        for (Face other : new Face[] {
            new Face(1, 0.6, 0.5, 0, 0.5, 0.5, 0.5),
            new Face(0, 0.7, 0.5, 0, 0.5, 0.5, 0.5),
            new Face(0, 0.6, 1, 0, 0.5, 0.5, 0.5),
            new Face(0, 0.6, 0.5, 1, 0.5, 0.5, 0.5),
            new Face(0, 0.6, 0.5, 0, 1, 0.5, 0.5),
            new Face(0, 0.6, 0.5, 0, 0.5, 1, 0.5),
            new Face(0, 0.6, 0.5, 0, 0.5, 0.5, 1)
        }) {
            assertNotEquals(Arrays.hashCode(painted(PLAIN)), Arrays.hashCode(painted(other)), other.toString());
        }
    }

    @Test
    void theCornersOfASmilingMouthAreAboveItsMiddle() {
        assertTrue(lipsRow(painted(new Face(1, 0.6, 0.5, 0, 0.5, 0.5, 0.5)), 32)
                > lipsRow(painted(new Face(1, 0.6, 0.5, 0, 0.5, 0.5, 0.5)), 25));
        assertTrue(lipsRow(painted(new Face(-1, 0.6, 0.5, 0, 0.5, 0.5, 0.5)), 32)
                < lipsRow(painted(new Face(-1, 0.6, 0.5, 0, 0.5, 0.5, 0.5)), 25));
    }

    /** The row below the nose in which a column is most red against green. */
    private static int lipsRow(byte[] pixels, int column) {
        int best = 44;
        for (int y = 40; y < 52; y++) {
            int red = pixels[y * 64 + column] & 0xff;
            int green = pixels[64 * 64 + y * 64 + column] & 0xff;
            int bestRed = pixels[best * 64 + column] & 0xff;
            int bestGreen = pixels[64 * 64 + best * 64 + column] & 0xff;
            best = red - green > bestRed - bestGreen ? y : best;
        }
        return best;
    }

    @Test
    void factorsAreUniformAndIndependent() {
        int count = 5_000;
        for (ToDoubleFunction<Face> factor :
                Arrays.<ToDoubleFunction<Face>>asList(Face::eyes, Face::skin, Face::hair)) {
            double mean = 0;
            double withSmile = 0;
            for (int i = 0; i < count; i++) {
                double value = factor.applyAsDouble(Faces.face(i));
                mean += value / count;
                withSmile += (value - 0.5) * Faces.face(i).smile() / count;
            }
            // Five standard errors: of a uniform's mean, and of its product with a uniform of [−1, 1].
            assertEquals(0.5, mean, 5 * 0.289 / Math.sqrt(count));
            assertEquals(0, withSmile, 5 * 0.289 * 0.577 / Math.sqrt(count));
        }
    }

    @Test
    void theSetIsInColourAndItsClassesAreMoods() throws Exception {
        Dataset faces = new Faces().open(Progress.silent());
        assertEquals(new ImageShape(3, 64, 64), faces.shape());
        assertEquals(5_000, faces.train().count() + faces.heldOut().count());
        ImageSet drawn = Faces.draw(50, Progress.silent());
        for (int i = 0; i < drawn.count(); i++) {
            double smile = Faces.face(i).smile();
            assertEquals(smile < -1 / 3.0 ? 0 : smile < 1 / 3.0 ? 1 : 2, drawn.label(i));
        }
    }
}
