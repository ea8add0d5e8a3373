package org.vaelab.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.Activation;
import org.vaelab.vae.CrudeObjective;
import org.vaelab.vae.FixedGaussianLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Likelihood;
import org.vaelab.vae.Likelihoods;
import org.vaelab.vae.Objective;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What decides a model before training. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ModelOptions {

    @Option(names = "--objective", defaultValue = "vae", descriptionKey = "objective")
    private String objective;

    @Option(names = "--likelihood", defaultValue = "bernoulli", descriptionKey = "likelihood")
    private String likelihood;

    @Mixin
    private NetworkOptions network;

    @Option(names = "--latent", defaultValue = "2", paramLabel = "DIM", descriptionKey = "latent")
    private int latent;

    @Option(names = "--activation", defaultValue = "relu", descriptionKey = "activation")
    private String activation;

    @Option(names = "--sigma", descriptionKey = "sigma")
    private @Nullable Double sigma;

    @Option(names = "--mu-weight", paramLabel = "WEIGHT", descriptionKey = "mu-weight")
    private @Nullable Double muWeight;

    @Option(names = "--log-var-weight", paramLabel = "WEIGHT", descriptionKey = "log-var-weight")
    private @Nullable Double logVarWeight;

    @Option(names = "--free-bits", paramLabel = "NATS", descriptionKey = "free-bits")
    private @Nullable Double freeBits;

    /** @param classes of the data; 0 for data with images without a label */
    VaeConfig config(ImageShape shape, int classes, long seed) throws BadArgument {
        Objective chosenObjective = objective();
        Likelihood chosenLikelihood = likelihood();
        Map<String, Double> numbers = numbers();
        requireUse(numbers, chosenObjective, chosenLikelihood);
        return new VaeConfig(
                shape,
                network.channels(),
                network.hidden(),
                BadArgument.within("--latent", latent, 1, VaeConfig.MAX_LATENT_DIM),
                activation(),
                chosenObjective.with(numbers),
                chosenLikelihood.with(numbers),
                seed,
                classes);
    }

    private Map<String, Double> numbers() throws BadArgument {
        Map<String, Double> numbers = new TreeMap<>();
        if (sigma != null) {
            numbers.put(
                    FixedGaussianLikelihood.SIGMA,
                    BadArgument.within(
                            "--sigma", sigma, FixedGaussianLikelihood.LEAST_SIGMA, FixedGaussianLikelihood.MOST_SIGMA));
        }
        if (muWeight != null) {
            numbers.put(
                    CrudeObjective.MU_WEIGHT,
                    BadArgument.within("--mu-weight", muWeight, 0, CrudeObjective.MAX_WEIGHT));
        }
        if (logVarWeight != null) {
            numbers.put(
                    CrudeObjective.LOG_VAR_WEIGHT,
                    BadArgument.within("--log-var-weight", logVarWeight, 0, CrudeObjective.MAX_WEIGHT));
        }
        if (freeBits != null) {
            numbers.put(
                    VaeObjective.FREE_BITS, BadArgument.within("--free-bits", freeBits, 0, VaeObjective.MAX_FREE_BITS));
        }
        return numbers;
    }

    private static void requireUse(Map<String, Double> numbers, Objective objective, Likelihood likelihood)
            throws BadArgument {
        for (String name : numbers.keySet()) {
            if (!objective.numbers().containsKey(name) && !likelihood.numbers().containsKey(name)) {
                throw new BadArgument("cli.of-no-use", "--" + name, objective.id(), likelihood.id());
            }
        }
    }

    private Objective objective() throws BadArgument {
        return Objectives.byId(objective)
                .orElseThrow(() -> BadArgument.notOneOf(
                        "--objective",
                        objective,
                        Objectives.all().stream().map(Objective::id).toList()));
    }

    private Likelihood likelihood() throws BadArgument {
        return Likelihoods.byId(likelihood)
                .orElseThrow(() -> BadArgument.notOneOf(
                        "--likelihood",
                        likelihood,
                        Likelihoods.all().stream().map(Likelihood::id).toList()));
    }

    private Activation activation() throws BadArgument {
        return Activation.byId(activation)
                .orElseThrow(() -> BadArgument.notOneOf(
                        "--activation",
                        activation,
                        Stream.of(Activation.values()).map(Activation::id).toList()));
    }
}
