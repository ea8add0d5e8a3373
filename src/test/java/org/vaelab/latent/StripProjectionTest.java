package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.vae.ImageShape;

final class StripProjectionTest {

    private static final int COUNT = 300;

    private final StripProjection strip = new StripProjection();

    /** Class k of three: codes about k, every hundredth unknown. */
    private static MeanCodes codes() {
        float[] codes = new float[COUNT];
        byte[] labels = new byte[COUNT];
        for (int i = 0; i < COUNT; i++) {
            labels[i] = (byte) (i % 3);
            codes[i] = i % 100 == 99 ? Float.NaN : i % 3 + (i % 7 - 3) * 0.1f;
        }
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[COUNT], labels);
        return new MeanCodes(images, new float[][] {codes}, 1, true);
    }

    @Test
    void xIsTheCodeAndYStaysInTheLaneOfTheClass() {
        float[] x = new float[COUNT];
        float[] y = new float[COUNT];
        strip.place(codes(), x, y);
        for (int i = 0; i < COUNT; i++) {
            assertEquals(codes().get(i, 0), x[i]);
            double top = 1 - i % 3 * 2 / 3.0;
            assertTrue(Float.isNaN(x[i]) ? Float.isNaN(y[i]) : y[i] < top && y[i] > top - 2 / 3.0, "image " + i);
        }
    }

    @Test
    void aMoveChangesTheCodeAndGoesBackToThePlace() {
        Code moved = strip.moved(new Code(0.25f), -1.5, 0.7);
        assertEquals(new Code(-1.5f), moved);
        assertEquals(-1.5, strip.x(moved));
    }

    @Test
    void thePosteriorReachesAlongTheStripOnly() {
        PlaneCovariance covariance = strip.covariance(new float[] {(float) Math.log(0.09)});
        assertEquals(0.3, covariance.longSigma(), 1e-6);
        assertEquals(0, covariance.shortSigma());
        assertEquals(0, covariance.angle());
    }
}
