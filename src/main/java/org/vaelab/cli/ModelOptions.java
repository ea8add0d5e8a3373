package org.vaelab.cli;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.vae.Activation;
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

    /** @throws IllegalArgumentException naming what is out of range */
    VaeConfig config(ImageShape shape, long seed) {
        return new VaeConfig(shape, hidden, latent, activation, objective, likelihood, seed);
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
