package org.vaelab.vae;

import java.util.List;
import java.util.Optional;

/** The likelihoods there are. */
public final class Likelihoods {

    private static final List<Likelihood> ALL =
            List.of(new BernoulliLikelihood(), new FixedGaussianLikelihood(), new LearnedGaussianLikelihood());

    private Likelihoods() {}

    public static List<Likelihood> all() {
        return ALL;
    }

    public static Optional<Likelihood> byId(String id) {
        return ALL.stream().filter(likelihood -> likelihood.id().equals(id)).findFirst();
    }
}
