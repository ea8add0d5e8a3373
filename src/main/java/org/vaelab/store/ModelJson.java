package org.vaelab.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vaelab.training.Regime;
import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.Activation;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Likelihoods;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.VaeConfig;

/** The part {@code model.json}, as Gson sees it: any field may be missing in a file from outside. */
record ModelJson(
        int formatVersion,
        @Nullable String programVersion,
        long step,
        @Nullable Config config,
        @Nullable Data data,
        @Nullable Training training,
        @Nullable Map<String, @Nullable String> look) {

    static final int FORMAT_VERSION = 2;

    record Config(
            int channels,
            int height,
            int width,
            @Nullable List<@Nullable Integer> convolutions,
            @Nullable List<@Nullable Integer> hidden,
            int latentDim,
            @Nullable String activation,
            @Nullable String objective,
            @Nullable String likelihood,
            long seed,
            int classes,
            @Nullable Map<String, @Nullable Double> numbers) {

        static Config of(VaeConfig config) {
            return new Config(
                    config.shape().channels(),
                    config.shape().height(),
                    config.shape().width(),
                    config.channels().isEmpty() ? null : List.copyOf(config.channels()),
                    List.copyOf(config.hidden()),
                    config.latentDim(),
                    config.activation().name(),
                    config.objective().id(),
                    config.likelihood().id(),
                    config.seed(),
                    config.classes(),
                    numbers(config));
        }

        /** What can be set of the objective and the likelihood, in the order of the names; null for nothing. */
        private static @Nullable Map<String, @Nullable Double> numbers(VaeConfig config) {
            Map<String, @Nullable Double> numbers =
                    new TreeMap<>(config.objective().numbers());
            numbers.putAll(config.likelihood().numbers());
            return numbers.isEmpty() ? null : numbers;
        }

        /** @throws IllegalArgumentException naming what is missing, unknown or out of range */
        VaeConfig toConfig() {
            Map<String, Double> given = given();
            return new VaeConfig(
                    new ImageShape(channels, height, width),
                    // Files from before there were convolutions do not name them.
                    convolutions == null ? List.of() : complete("convolutions", convolutions),
                    complete("hidden", hidden),
                    latentDim,
                    Activation.valueOf(required("activation", activation)),
                    Objectives.byId(required("objective", objective))
                            .orElseThrow(() -> unknown("objective", objective))
                            .with(given),
                    Likelihoods.byId(required("likelihood", likelihood))
                            .orElseThrow(() -> unknown("likelihood", likelihood))
                            .with(given),
                    seed,
                    classes);
        }

        private static List<Integer> complete(String name, @Nullable List<@Nullable Integer> numbers) {
            return required(name, numbers).stream()
                    .map(each -> required(name, each))
                    .toList();
        }

        private Map<String, Double> given() {
            Map<String, Double> given = new TreeMap<>();
            if (numbers != null) {
                numbers.forEach((name, value) -> given.put(name, required("numbers." + name, value)));
            }
            return given;
        }
    }

    record Data(@Nullable String name, @Nullable String location) {}

    /** @param maxSeconds null for no limit, which JSON has no number for */
    record Training(
            int batchSize,
            double learningRate,
            double beta,
            int warmUpSteps,
            int epochs,
            @Nullable Double maxSeconds,
            long seed,
            int workers,
            @Nullable RegimeJson regime) {

        static Training of(TrainingSettings settings) {
            return new Training(
                    settings.batchSize(),
                    settings.learningRate(),
                    settings.beta(),
                    settings.warmUpSteps(),
                    settings.epochs(),
                    Double.isInfinite(settings.maxSeconds()) ? null : settings.maxSeconds(),
                    settings.seed(),
                    settings.workers(),
                    RegimeJson.of(settings.regime()));
        }

        /** @throws IllegalArgumentException naming what is out of range */
        TrainingSettings toSettings() {
            return new TrainingSettings(
                    batchSize,
                    learningRate,
                    beta,
                    warmUpSteps,
                    epochs,
                    maxSeconds == null ? Double.POSITIVE_INFINITY : maxSeconds,
                    seed,
                    workers,
                    regime == null ? Regime.PLAIN : regime.toRegime());
        }
    }

    /** What a file says of its look, which may be nothing: files from before there was one do not name it. */
    Map<String, String> lookOrNone() {
        Map<String, String> words = new TreeMap<>();
        if (look != null) {
            look.forEach((name, word) -> {
                if (word != null) {
                    words.put(name, word);
                }
            });
        }
        return words;
    }

    static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static IllegalArgumentException unknown(String name, @Nullable String value) {
        return new IllegalArgumentException("the " + name + " “" + value + "” is unknown");
    }
}
