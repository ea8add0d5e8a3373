package org.vaelab.vae;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.vaelab.math.GaussianKl;
import org.vaelab.math.ImportanceSampling;

/** p(z) = N(0, I), whatever the class; Kingma &amp; Welling (2014). */
public record NormalPrior() implements Prior {

    @Override
    public String id() {
        return "normal";
    }

    @Override
    public boolean perClass() {
        return false;
    }

    @Override
    public int parameterCount(int latentDim, int classes) {
        return 0;
    }

    @Override
    public void mean(float[] parameters, int label, float[] mean) {
        Arrays.fill(mean, 0f);
    }

    @Override
    public void draw(float[] parameters, int label, RandomGenerator random, float[] z) {
        for (int j = 0; j < z.length; j++) {
            z[j] = (float) random.nextGaussian();
        }
    }

    @Override
    public double logDensity(float[] parameters, int label, float[] z, int offset, int latentDim) {
        double sum = 0;
        for (int j = 0; j < latentDim; j++) {
            sum += ImportanceSampling.logNormal(z[offset + j], 0, 0);
        }
        return sum;
    }

    @Override
    public void addKl(float[] heads, PriorTurn turn, float[] weights, double[] nats, float[] gradient) {
        GaussianKl.add(heads, weights, nats, gradient);
    }
}
