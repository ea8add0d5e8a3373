package org.vaelab.engine;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.vaelab.math.NormalNoise;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** The VAE's loss in double precision, straight from its definition, and its gradient by central differences. */
final class ReferenceVae {

    private static final double STEP = 1e-7;

    private final VaeConfig config;
    private final RandomImages images;
    private final double beta;
    final double[] encoder;
    final double[] decoder;
    final double[] prior;

    ReferenceVae(RandomImages images, double beta, VaeParameters start) {
        this.config = start.config();
        this.images = images;
        this.beta = beta;
        encoder = widened(start.encoder());
        decoder = widened(start.decoder());
        prior = widened(start.priorNumbers());
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
        DoubleUnaryOperator activation = ReferenceFormulas.activation(config.activation());
        ReferenceNetwork encode = new ReferenceNetwork(NetworkPlan.encoder(config), activation, encoder);
        ReferenceNetwork decode = new ReferenceNetwork(NetworkPlan.decoder(config), activation, decoder);
        NormalNoise noise = new NormalNoise(config.seed());
        int latentDim = config.latentDim();
        double nll = 0;
        double[] kl = new double[latentDim];
        for (int image = 0; image < images.count(); image++) {
            double[] x = widened(images.image(image));
            double[] heads = encode.output(joined(
                    x,
                    images.label(image),
                    config.channels().isEmpty()
                            ? 1
                            : config.shape().height() * config.shape().width()));
            float[] epsilon = new float[latentDim];
            noise.fill(step, image, epsilon);
            double[] z = new double[latentDim];
            for (int j = 0; j < latentDim; j++) {
                double logVar = heads[latentDim + j];
                z[j] = heads[j] + (config.objective().samples() ? Math.sqrt(Math.exp(logVar)) * epsilon[j] : 0);
                double m = prior.length == 0 ? 0 : prior[images.label(image) * latentDim + j];
                kl[j] += ReferenceFormulas.penalty(config.objective(), heads[j], logVar, m) / images.count();
            }
            double[] outputs = decode.output(joined(z, images.label(image), 1));
            for (int i = 0; i < x.length; i++) {
                double second = outputs.length > x.length ? outputs[x.length + i] : 0;
                nll += ReferenceFormulas.nll(config.likelihood(), outputs[i], second, x[i]);
            }
        }
        double free = config.objective().freeBits();
        return new Elbo(
                nll / images.count(),
                Arrays.stream(kl).sum(),
                Arrays.stream(kl).map(nats -> Math.max(free, nats)).sum());
    }

    /** With the label behind, if the networks are told it: a channel of so many places a class, with ones in the label's. */
    private double[] joined(double[] values, int label, int places) {
        double[] joined = Arrays.copyOf(values, values.length + config.inputClasses() * places);
        for (int place = 0; place < places && config.inputClasses() > 0; place++) {
            joined[values.length + label * places + place] = 1;
        }
        return joined;
    }

    /** ∂(nll + beta·kl)/∂ one of {@link #encoder}, {@link #decoder} or {@link #prior}. */
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
}
