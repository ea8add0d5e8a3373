package org.vaelab.engine;

import java.util.function.DoubleUnaryOperator;
import org.vaelab.vae.Activation;
import org.vaelab.vae.CrudeObjective;
import org.vaelab.vae.FixedGaussianLikelihood;
import org.vaelab.vae.Likelihood;
import org.vaelab.vae.Objective;

/** Every formula once more, in double precision, as it is defined and with java.lang.Math alone. */
final class ReferenceFormulas {

    private ReferenceFormulas() {}

    static DoubleUnaryOperator activation(Activation activation) {
        return switch (activation) {
            case RELU -> a -> Math.max(a, 0);
            case LEAKY_RELU -> a -> a > 0 ? a : 0.01 * a;
            case ELU -> a -> a > 0 ? a : Math.exp(a) - 1;
            case SILU -> a -> a / (1 + Math.exp(-a));
            case TANH -> Math::tanh;
        };
    }

    /** One latent dimension's penalty without beta; m is the prior's mean there. */
    static double penalty(Objective objective, double mu, double logVar, double m) {
        double sigma = Math.sqrt(Math.exp(logVar));
        return switch (objective.id()) {
            case "vae", "cvae", "cvae-input" -> ((mu - m) * (mu - m) + sigma * sigma - 1) / 2 - Math.log(sigma);
            case "crude" -> {
                CrudeObjective crude = (CrudeObjective) objective;
                yield crude.muWeight() * mu * mu + crude.logVarWeight() * logVar * logVar;
            }
            case "ae", "noisy-ae" -> 0;
            default -> throw new AssertionError("no formula for " + objective.id());
        };
    }

    /** −ln p of one pixel, given what the decoder says of it. */
    static double nll(Likelihood likelihood, double first, double second, double pixel) {
        return switch (likelihood.id()) {
            case "bernoulli" -> {
                double p = 1 / (1 + Math.exp(-first));
                yield -pixel * Math.log(p) - (1 - pixel) * Math.log(1 - p);
            }
            case "gaussian" -> -logDensity(pixel, first, ((FixedGaussianLikelihood) likelihood).sigma());
            case "gaussian-learned" -> -logDensity(pixel, first, Math.sqrt(0.05 * 0.05 + Math.exp(second)));
            default -> throw new AssertionError("no formula for " + likelihood.id());
        };
    }

    private static double logDensity(double x, double mean, double sigma) {
        return Math.log(Math.exp(-(x - mean) * (x - mean) / (2 * sigma * sigma)) / (sigma * Math.sqrt(2 * Math.PI)));
    }
}
