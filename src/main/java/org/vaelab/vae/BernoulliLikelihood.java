package org.vaelab.vae;

import org.vaelab.math.BernoulliNll;
import org.vaelab.math.Sigmoid;

/** p(x|z) = Bernoulli, from logits. On grey pixels a useful loss, but not a likelihood of the image. */
public record BernoulliLikelihood() implements Likelihood {

    @Override
    public String id() {
        return "bernoulli";
    }

    @Override
    public int outputsPerPixel() {
        return 1;
    }

    @Override
    public void score(float[] outputs, float[] image, float scale, float[] nll, float[] gradient) {
        BernoulliNll.score(outputs, image, scale, nll, gradient);
    }

    /** exp(−nll) of grey pixels does not sum to 1 over all images. */
    @Override
    public boolean holdsForGrey() {
        return false;
    }

    @Override
    public void mean(float[] outputs, int pixels) {
        Sigmoid.apply(outputs, pixels);
    }
}
