package org.vaelab.latent;

import java.util.List;
import java.util.stream.IntStream;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;

/** The measures of {@link TrustMeasure}, a formula each. */
final class Trust {

    /** Of a forward difference: rounding of pixels costs 2·10⁻⁴ of intensity, the curve between two steps less than a hundredth of the slope. */
    private static final float STEP = 5e-3f;

    private Trust() {}

    /** Of some points of a model they fit; one value a point. */
    static float[] of(CurrentModel model, VaeConfig config, TrustMeasure measure, List<Code> points) {
        return measure == TrustMeasure.CHANGE
                ? change(model, config.shape().size(), points)
                : roundTrip(model, config, points);
    }

    /** <pre>√ Σⱼ ‖E[x|z + h eⱼ] − E[x|z]‖² / h²</pre> */
    private static float[] change(CurrentModel model, int pixels, List<Code> points) {
        int latentDim = points.get(0).latentDim();
        int rows = latentDim + 1;
        float[] z = new float[points.size() * rows * latentDim];
        for (int point = 0; point < points.size(); point++) {
            for (int row = 0; row < rows; row++) {
                int at = (point * rows + row) * latentDim;
                System.arraycopy(points.get(point).toArray(), 0, z, at, latentDim);
                if (row > 0) {
                    z[at + row - 1] += STEP;
                }
            }
        }
        float[] decoded = model.decode(z, points.size() * rows);
        float[] norms = new float[points.size()];
        for (int point = 0; point < norms.length; point++) {
            double squares = 0;
            int first = point * rows * pixels;
            for (int row = 1; row < rows; row++) {
                squares += squareBetween(decoded, first, first + row * pixels, pixels);
            }
            norms[point] = (float) (Math.sqrt(squares) / STEP);
        }
        return norms;
    }

    private static double squareBetween(float[] values, int first, int second, int length) {
        double square = 0;
        for (int i = 0; i < length; i++) {
            double away = values[second + i] - values[first + i];
            square += away * away;
        }
        return square;
    }

    private static float[] roundTrip(CurrentModel model, VaeConfig config, List<Code> points) {
        int latentDim = config.latentDim();
        float[] z = new float[points.size() * latentDim];
        for (int point = 0; point < points.size(); point++) {
            System.arraycopy(points.get(point).toArray(), 0, z, point * latentDim, latentDim);
        }
        int[] labels = model.chosenLabels(points.size());
        PixelRows decoded = new PixelRows(config.shape(), model.decode(z, labels), labels);
        Posteriors back =
                model.encode(decoded, IntStream.range(0, points.size()).toArray());
        float[] moved = new float[points.size()];
        for (int point = 0; point < moved.length; point++) {
            double square = 0;
            for (int j = 0; j < latentDim; j++) {
                double away = back.mu(point, j) - z[point * latentDim + j];
                square += away * away;
            }
            moved[point] = (float) Math.sqrt(square);
        }
        return moved;
    }
}
