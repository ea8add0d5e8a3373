package org.vaelab.vae;

import java.util.random.RandomGenerator;
import org.vaelab.math.GaussianKl;
import org.vaelab.math.ImportanceSampling;

/**
 * p(z|y) = N(m_y, I) with the class means m_y learned, as introductions to the conditional VAE have it; a Gaussian mixture over the classes, as in Jiang et
 * al. (2017), but with known classes and unit variances. The learned numbers are the means, class by class, shape [classes × latentDim].
 */
public record ClassMeansPrior() implements Prior {

    @Override
    public String id() {
        return "class-means";
    }

    @Override
    public boolean perClass() {
        return true;
    }

    @Override
    public int parameterCount(int latentDim, int classes) {
        return classes * latentDim;
    }

    @Override
    public void mean(float[] parameters, int label, float[] mean) {
        System.arraycopy(parameters, label * mean.length, mean, 0, mean.length);
    }

    @Override
    public void draw(float[] parameters, int label, RandomGenerator random, float[] z) {
        for (int j = 0; j < z.length; j++) {
            z[j] = (float) (parameters[label * z.length + j] + random.nextGaussian());
        }
    }

    @Override
    public double logDensity(float[] parameters, int label, float[] z, int offset, int latentDim) {
        double sum = 0;
        for (int j = 0; j < latentDim; j++) {
            sum += ImportanceSampling.logNormal(z[offset + j], parameters[label * latentDim + j], 0);
        }
        return sum;
    }

    @Override
    public void addKl(float[] heads, PriorTurn turn, float[] weights, double[] nats, float[] gradient) {
        GaussianKl.addFrom(heads, turn.values(), turn.label() * nats.length, weights, nats, gradient, turn.gradient());
    }
}
