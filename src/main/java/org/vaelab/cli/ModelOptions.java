package org.vaelab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What decides a model before training. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ModelOptions {

    @Option(names = "--objective", defaultValue = "vae", descriptionKey = "objective", converter = ObjectiveById.class)
    private Objective objective;

    @Option(
            names = "--likelihood",
            defaultValue = "bernoulli",
            descriptionKey = "likelihood",
            converter = LikelihoodById.class)
    private Likelihood likelihood;

    @Option(names = "--hidden", defaultValue = "400", split = ",", paramLabel = "WIDTHS", descriptionKey = "hidden")
    private List<Integer> hidden = new ArrayList<>();

    @Option(names = "--latent", defaultValue = "2", paramLabel = "DIM", descriptionKey = "latent")
    private int latent;

    @Option(names = "--activation", defaultValue = "relu", descriptionKey = "activation")
    private Activation activation;

    @Option(names = "--sigma", descriptionKey = "sigma")
    private @Nullable Double sigma;

    @Option(names = "--mu-weight", paramLabel = "WEIGHT", descriptionKey = "mu-weight")
    private @Nullable Double muWeight;

    @Option(names = "--log-var-weight", paramLabel = "WEIGHT", descriptionKey = "log-var-weight")
    private @Nullable Double logVarWeight;

    /** @throws IllegalArgumentException naming what is out of range or of no use */
    VaeConfig config(ImageShape shape, long seed) {
        Map<String, Double> numbers = numbers();
        return new VaeConfig(
                shape, hidden, latent, activation, objective.with(numbers), likelihood.with(numbers), seed);
    }

    private Map<String, Double> numbers() {
        Map<String, Double> numbers = new TreeMap<>();
        add(numbers, FixedGaussianLikelihood.SIGMA, sigma);
        add(numbers, CrudeObjective.MU_WEIGHT, muWeight);
        add(numbers, CrudeObjective.LOG_VAR_WEIGHT, logVarWeight);
        return numbers;
    }

    private void add(Map<String, Double> numbers, String name, @Nullable Double value) {
        if (value == null) {
            return;
        }
        if (!objective.numbers().containsKey(name) && !likelihood.numbers().containsKey(name)) {
            throw new IllegalArgumentException("--" + name + " is of no use: neither the objective " + objective.id()
                    + " nor the likelihood " + likelihood.id() + " has it");
        }
        numbers.put(name, value);
    }

    static final class ObjectiveById implements ITypeConverter<Objective> {

        @Override
        public Objective convert(String id) {
            return Objectives.byId(id)
                    .orElseThrow(() -> unknown(
                            id, Objectives.all().stream().map(Objective::id).toList()));
        }
    }

    static final class LikelihoodById implements ITypeConverter<Likelihood> {

        @Override
        public Likelihood convert(String id) {
            return Likelihoods.byId(id)
                    .orElseThrow(() -> unknown(
                            id, Likelihoods.all().stream().map(Likelihood::id).toList()));
        }
    }

    private static TypeConversionException unknown(String id, List<String> known) {
        return new TypeConversionException("'" + id + "' is not one of " + String.join(", ", known));
    }
}
