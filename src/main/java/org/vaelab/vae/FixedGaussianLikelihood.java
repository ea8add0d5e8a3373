package org.vaelab.vae;

import java.util.Map;
import org.vaelab.math.FixedGaussianNll;
import org.vaelab.math.UnitInterval;

/**
 * p(x|z) = N(m(z), s²I) with m the decoder's output as it is; for any image. A small s makes the reconstruction count more against the KL.
 *
 * @param sigma s, from {@link #LEAST_SIGMA} to {@link #MOST_SIGMA}; pixels run from 0 to 1
 */
public record FixedGaussianLikelihood(double sigma) implements Likelihood {

    public static final String SIGMA = "sigma";
    public static final double LEAST_SIGMA = 0.01;
    public static final double MOST_SIGMA = 10;

    /** Gives MNIST's reconstruction and KL terms of the same order as the Bernoulli likelihood does. */
    private static final double USUAL_SIGMA = 0.2;

    public FixedGaussianLikelihood {
        Numbers.requireBetween(SIGMA, sigma, LEAST_SIGMA, MOST_SIGMA);
    }

    public FixedGaussianLikelihood() {
        this(USUAL_SIGMA);
    }

    @Override
    public String id() {
        return "gaussian";
    }

    @Override
    public int outputsPerPixel() {
        return 1;
    }

    @Override
    public Map<String, Double> numbers() {
        return Map.of(SIGMA, sigma);
    }

    @Override
    public Likelihood with(Map<String, Double> numbers) {
        return new FixedGaussianLikelihood(numbers.getOrDefault(SIGMA, sigma));
    }

    @Override
    public void score(float[] outputs, float[] image, float scale, float[] nll, float[] gradient) {
        FixedGaussianNll.score(outputs, image, sigma, scale, nll, gradient);
    }

    @Override
    public void mean(float[] outputs, int pixels) {
        UnitInterval.clamp(outputs, pixels);
    }
}
