package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.latent.StripProjection;
import org.vaelab.vae.ImageShape;

final class CodeDensityTest {

    private static final double SIGMA_CELLS = 1.5;

    private static Cloud cloud(float[]... codes) {
        int count = codes[0].length;
        byte[] labels = new byte[count];
        labels[count - 1] = 1;
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[count], labels);
        MeanCodes means = new MeanCodes(images, codes, 1, true);
        return Cloud.of(
                means, codes.length == 1 ? new StripProjection() : PlaneProjection.dimensions(codes.length, 0, 1));
    }

    /** Four cells each way, as far as a Gaussian of one and a half has weight to speak of. */
    private static double weight(int away) {
        double sum = 0;
        for (int k = -4; k <= 4; k++) {
            sum += Math.exp(-0.5 * k * k / (SIGMA_CELLS * SIGMA_CELLS));
        }
        return Math.abs(away) > 4 ? 0 : Math.exp(-0.5 * away * away / (SIGMA_CELLS * SIGMA_CELLS)) / sum;
    }

    @Test
    void aSingleCodeIsAGaussianAboutItsCell() {
        ManifoldLattice lattice = new ManifoldLattice(-10, -5, 20, 10, 0.25, 0.5);
        // In the cell of column 3 (from 0.75) and of row 1 (from 0.5): the 13th column, the 4th row from the top.
        PlaneField field =
                CodeDensity.of(cloud(new float[] {0.8f}, new float[] {0.9f}), lattice, (image, label) -> true);
        for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 20; column++) {
                assertEquals(weight(column - 13) * weight(row - 3) / (0.25 * 0.5), field.value(column, row), 1e-5);
            }
        }
    }

    @Test
    void codesBeyondTheEdgeReachIntoTheView() {
        ManifoldLattice lattice = new ManifoldLattice(0, 0, 6, 6, 1, 1);
        PlaneField field =
                CodeDensity.of(cloud(new float[] {-1.5f}, new float[] {3.5f}), lattice, (image, label) -> true);
        assertEquals(weight(2) * weight(0), field.value(0, 2), 1e-6);
    }

    @Test
    void whatIsNotShownDoesNotCount() {
        ManifoldLattice lattice = new ManifoldLattice(-5, -5, 10, 10, 1, 1);
        Cloud two = cloud(new float[] {0.5f, 0.5f}, new float[] {0.5f, 0.5f});
        float both = CodeDensity.of(two, lattice, (image, label) -> true).value(5, 4);
        float one = CodeDensity.of(two, lattice, (image, label) -> label == 1).value(5, 4);
        assertEquals(2 * one, both, 1e-6);
        assertEquals(weight(0) * weight(0), one, 1e-6);
    }

    @Test
    void onAStripItIsCodesALengthWhereverTheyWereSpread() {
        ManifoldLattice lattice = new ManifoldLattice(-8, -2, 16, 4, 0.5, 0.5);
        PlaneField field = CodeDensity.of(cloud(new float[] {0.1f, 0.2f}), lattice, (image, label) -> true);
        for (int row = 0; row < 4; row++) {
            assertEquals(2 * weight(1) / 0.5, field.value(9, row), 1e-5);
        }
    }
}
