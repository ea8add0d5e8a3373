package org.vaelab.vae;

import org.vaelab.math.LearnedGaussianNll;
import org.vaelab.math.UnitInterval;

/** p(x|z) = N(m(z), diag(s(z)²)): the decoder gives each pixel's mean and, bounded below, its variance; for any image. */
public record LearnedGaussianLikelihood() implements Likelihood {

    @Override
    public String id() {
        return "gaussian-learned";
    }

    @Override
    public int outputsPerPixel() {
        return 2;
    }

    @Override
    public void score(float[] outputs, float[] image, float scale, float[] nll, float[] gradient) {
        LearnedGaussianNll.score(outputs, image, scale, nll, gradient);
    }

    @Override
    public void mean(float[] outputs, int pixels) {
        UnitInterval.clamp(outputs, pixels);
    }
}
