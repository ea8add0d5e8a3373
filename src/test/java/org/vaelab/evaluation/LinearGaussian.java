package org.vaelab.evaluation;

import java.util.List;
import org.vaelab.data.StableRandom;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/**
 * Three pixels from two codes: z ~ N(0, I), x|z ~ N(Wz, s²I). The columns of W are orthogonal, so that p(z|x) is N(W'x/(w² + s²), s²/(w² + s²)),
 * a product over dimensions; and p(x) = N(0, WW' + s²I). The encoder may be off by a shift and a factor.
 */
final class LinearGaussian implements VaeInference {

    static final int PIXELS = 3;
    static final int LATENT_DIM = 2;
    private static final double[][] W = {{1.2, -0.4}, {0.6, 0.8}, {0, 0.9}};
    static final double S = 0.5;

    private final double shift;
    private final double logVarExcess;

    /**
     * An encoder that is wrong by so much.
     *
     * @param shift added to each mean of p(z|x), in standard deviations
     * @param logVarExcess added to each ln σ²
     */
    LinearGaussian(double shift, double logVarExcess) {
        this.shift = shift;
        this.logVarExcess = logVarExcess;
    }

    /** Images that the model itself makes. */
    static ImageSource images(int count, long seed) {
        double[][] x = new double[count][];
        for (int i = 0; i < count; i++) {
            StableRandom random = StableRandom.forItem(seed, i);
            double[] z = {random.nextGaussian(), random.nextGaussian()};
            x[i] = new double[PIXELS];
            for (int p = 0; p < PIXELS; p++) {
                x[i][p] = W[p][0] * z[0] + W[p][1] * z[1] + S * random.nextGaussian();
            }
        }
        return new Pixels(List.of(x));
    }

    /** ln N(x; 0, WW' + s²I), straight from the 3 × 3 matrix by Cramer's rule. */
    static double logPx(ImageSource images, int index) {
        return logPx(images, index, new double[LATENT_DIM]);
    }

    /** ln p(x|y) under the prior N(m, I): as with N(0, I), but for a shift of the image by Wm. */
    static double logPx(ImageSource images, int index, double[] m) {
        float[] pixels = new float[PIXELS];
        images.read(index, pixels, 0);
        double[] x = new double[PIXELS];
        for (int p = 0; p < PIXELS; p++) {
            x[p] = pixels[p] - W[p][0] * m[0] - W[p][1] * m[1];
        }
        double[][] c = new double[PIXELS][PIXELS];
        for (int a = 0; a < PIXELS; a++) {
            for (int b = 0; b < PIXELS; b++) {
                c[a][b] = W[a][0] * W[b][0] + W[a][1] * W[b][1] + (a == b ? S * S : 0);
            }
        }
        double det = determinant(c);
        double quadratic = 0;
        for (int a = 0; a < PIXELS; a++) {
            double[][] replaced = new double[PIXELS][];
            for (int row = 0; row < PIXELS; row++) {
                replaced[row] = c[row].clone();
                replaced[row][a] = x[row];
            }
            quadratic += x[a] * determinant(replaced) / det;
        }
        return -0.5 * (PIXELS * Math.log(2 * Math.PI) + Math.log(det) + quadratic);
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }

    /** The variance of p(z|x), whatever the image and the prior's mean. */
    static double variance(int dimension) {
        double squares = S * S;
        for (double[] row : W) {
            squares += row[dimension] * row[dimension];
        }
        return S * S / squares;
    }

    /** KL(q(z|x) ‖ p(z|x)), the same for every image: ½ Σⱼ (shift² + exp(e) − e − 1). */
    double gap() {
        return 0.5 * LATENT_DIM * (shift * shift + Math.exp(logVarExcess) - logVarExcess - 1);
    }

    /**
     * The same model as networks without hidden layers: encoder [W'/(w² + s²) and a shift | ln σ², constant], decoder Wz.
     *
     * @param config of that shape, with a Gaussian likelihood of sigma {@link #S}
     */
    VaeParameters parameters(VaeConfig config) {
        int heads = 2 * LATENT_DIM;
        float[] encoder = new float[(PIXELS + 1) * heads];
        float[] decoder = new float[(LATENT_DIM + 1) * PIXELS];
        for (int j = 0; j < LATENT_DIM; j++) {
            double squares = S * S;
            for (double[] row : W) {
                squares += row[j] * row[j];
            }
            double variance = S * S / squares;
            for (int p = 0; p < PIXELS; p++) {
                encoder[j * PIXELS + p] = (float) (W[p][j] / squares);
                // 'f'-ordered [nIn × nOut]: pixel p's weights stand LATENT_DIM after pixel p − 1's.
                decoder[p * LATENT_DIM + j] = (float) W[p][j];
            }
            encoder[PIXELS * heads + j] = (float) (shift * Math.sqrt(variance));
            encoder[PIXELS * heads + LATENT_DIM + j] = (float) (Math.log(variance) + logVarExcess);
        }
        return new VaeParameters(config, 42, encoder, decoder);
    }

    @Override
    public void load(VaeParameters parameters) {}

    @Override
    public Posteriors encode(ImageSource images, int[] indices) {
        float[] mu = new float[indices.length * LATENT_DIM];
        float[] logVar = new float[mu.length];
        float[] x = new float[PIXELS];
        for (int i = 0; i < indices.length; i++) {
            images.read(indices[i], x, 0);
            for (int j = 0; j < LATENT_DIM; j++) {
                double projection = 0;
                double squares = S * S;
                for (int p = 0; p < PIXELS; p++) {
                    projection += W[p][j] * x[p];
                    squares += W[p][j] * W[p][j];
                }
                double variance = S * S / squares;
                mu[i * LATENT_DIM + j] = (float) (projection / squares + shift * Math.sqrt(variance));
                logVar[i * LATENT_DIM + j] = (float) (Math.log(variance) + logVarExcess);
            }
        }
        return new Posteriors(indices.length, LATENT_DIM, mu, logVar);
    }

    @Override
    public double[] reconstructionNll(ImageSource images, int[] indices, float[] z) {
        double[] nll = new double[indices.length];
        float[] x = new float[PIXELS];
        for (int i = 0; i < indices.length; i++) {
            images.read(indices[i], x, 0);
            for (int p = 0; p < PIXELS; p++) {
                double away = (x[p] - W[p][0] * z[2 * i] - W[p][1] * z[2 * i + 1]) / S;
                nll[i] += 0.5 * away * away + Math.log(S * Math.sqrt(2 * Math.PI));
            }
        }
        return nll;
    }

    @Override
    public float[] decode(float[] z, int[] labels) {
        throw new UnsupportedOperationException("an evaluation looks at no mean image");
    }

    @Override
    public Elbo evaluate(ImageSource images, int[] indices, long noiseSeed) {
        throw new UnsupportedOperationException("an evaluation has its own terms");
    }

    @Override
    public void close() {}

    private record Pixels(List<double[]> x) implements ImageSource {

        @Override
        public int count() {
            return x.size();
        }

        @Override
        public ImageShape shape() {
            return ImageShape.grey(1, PIXELS);
        }

        @Override
        public void read(int index, float[] target, int offset) {
            for (int p = 0; p < PIXELS; p++) {
                target[offset + p] = (float) x.get(index)[p];
            }
        }

        @Override
        public int label(int index) {
            return UNLABELLED;
        }
    }
}
