package org.vaelab.engine;

import java.util.function.DoubleUnaryOperator;
import org.vaelab.math.NormalNoise;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeConfig;

/** The VAE's loss in double precision, straight from its definition, and its gradient by central differences. */
final class ReferenceVae {

    private static final double STEP = 1e-7;

    private final VaeConfig config;
    private final RandomImages images;
    private final double beta;
    final double[] encoder;
    final double[] decoder;

    ReferenceVae(VaeConfig config, RandomImages images, double beta, float[] encoder, float[] decoder) {
        this.config = config;
        this.images = images;
        this.beta = beta;
        this.encoder = widened(encoder);
        this.decoder = widened(decoder);
    }

    private static double[] widened(float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    /** Both terms on all images, with the noise that training draws at {@code step}. */
    Elbo terms(long step) {
        DoubleUnaryOperator activation = switch (config.activation()) {
            case RELU -> a -> Math.max(a, 0);
            case TANH -> Math::tanh;
        };
        ReferenceNetwork encode = new ReferenceNetwork(encoderWidths(), activation, encoder);
        ReferenceNetwork decode = new ReferenceNetwork(decoderWidths(), activation, decoder);
        NormalNoise noise = new NormalNoise(config.seed());
        int latentDim = config.latentDim();
        double nll = 0;
        double kl = 0;
        for (int image = 0; image < images.count(); image++) {
            double[] x = widened(images.image(image));
            double[] heads = encode.output(x);
            float[] epsilon = new float[latentDim];
            noise.fill(step, image, epsilon);
            double[] z = new double[latentDim];
            for (int j = 0; j < latentDim; j++) {
                double sigma = Math.sqrt(Math.exp(heads[latentDim + j]));
                z[j] = heads[j] + sigma * epsilon[j];
                kl += (heads[j] * heads[j] + sigma * sigma - 1) / 2 - Math.log(sigma);
            }
            double[] logits = decode.output(z);
            for (int i = 0; i < x.length; i++) {
                double p = 1 / (1 + Math.exp(-logits[i]));
                nll -= x[i] * Math.log(p) + (1 - x[i]) * Math.log(1 - p);
            }
        }
        return new Elbo(nll / images.count(), kl / images.count());
    }

    /** ∂(nll + beta·kl)/∂ one of {@link #encoder} or {@link #decoder}. */
    double derivative(double[] parameters, int index, long step) {
        double before = parameters[index];
        parameters[index] = before + STEP;
        double up = terms(step).objective(beta);
        parameters[index] = before - STEP;
        double down = terms(step).objective(beta);
        parameters[index] = before;
        return (up - down) / (2 * STEP);
    }

    double[] gradient(double[] parameters, long step) {
        double[] gradient = new double[parameters.length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = derivative(parameters, i, step);
        }
        return gradient;
    }

    private int[] encoderWidths() {
        int[] widths = new int[config.hidden().size() + 2];
        widths[0] = config.shape().size();
        for (int i = 0; i < config.hidden().size(); i++) {
            widths[i + 1] = config.hidden().get(i);
        }
        widths[widths.length - 1] = 2 * config.latentDim();
        return widths;
    }

    private int[] decoderWidths() {
        int[] widths = new int[config.hidden().size() + 2];
        widths[0] = config.latentDim();
        for (int i = 0; i < config.hidden().size(); i++) {
            widths[widths.length - 2 - i] = config.hidden().get(i);
        }
        widths[widths.length - 1] = config.shape().size();
        return widths;
    }
}
