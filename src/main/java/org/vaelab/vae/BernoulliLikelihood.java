package org.vaelab.vae;

/** p(x|z) = Bernoulli, from logits. On grey pixels a useful loss, but not a likelihood of the image. */
public record BernoulliLikelihood() implements Likelihood {

    @Override
    public String id() {
        return "bernoulli";
    }
}
