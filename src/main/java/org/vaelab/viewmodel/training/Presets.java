package org.vaelab.viewmodel.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vaelab.vae.ImageShape;

/** The presets there are, in the order in which they are offered. */
public final class Presets {

    /** What every preset has, but for those fields that make it what it is. */
    private static final Map<TrainingField, String> USUAL = Map.ofEntries(
            Map.entry(TrainingField.NETWORK, NetworkKind.DENSE.id()),
            Map.entry(TrainingField.CONVOLUTIONS, "32, 64"),
            Map.entry(TrainingField.OBJECTIVE, "vae"),
            Map.entry(TrainingField.LIKELIHOOD, "bernoulli"),
            Map.entry(TrainingField.ACTIVATION, "relu"),
            Map.entry(TrainingField.PIXELS, "grey"),
            Map.entry(TrainingField.SIGMA, "0.2"),
            Map.entry(TrainingField.FREE_BITS, "0"),
            Map.entry(TrainingField.MU_WEIGHT, "0.5"),
            Map.entry(TrainingField.LOG_VAR_WEIGHT, "0.5"),
            Map.entry(TrainingField.BETA, "1"),
            Map.entry(TrainingField.WARM_UP, "0"),
            Map.entry(TrainingField.KL_SCHEDULE, "linear"),
            Map.entry(TrainingField.LEARNING_RATE, "0.001"),
            Map.entry(TrainingField.LEARNING_RATE_SCHEDULE, "constant"),
            Map.entry(TrainingField.OPTIMISER, "adam"),
            Map.entry(TrainingField.CLIP_NORM, "0"),
            Map.entry(TrainingField.PATIENCE, "0"));

    private static final List<Preset> ALL = List.of(
            quick(),
            // pytorch/examples, vae/main.py.
            preset("pytorch", "400", 20, 128, 10),
            preset("deep", "512, 256", 2, 128, 20),
            // 784-128-100-128-784, as introductions draw it.
            preset("small", "128", 100, 64, 10),
            preset("tiny", "32", 10, 64, 10),
            convolutional("conv", 2, 128, 10),
            points("points", 2),
            // A curve through the points.
            points("points-curve", 1));

    private static final Preset POINTS = ALL.get(ALL.size() - 2);

    private Presets() {}

    /** What a field says where nothing is said of it; empty for one that every form says itself. */
    static String usual(TrainingField field) {
        return USUAL.getOrDefault(field, "");
    }

    public static List<Preset> all() {
        return ALL;
    }

    /** Those for such images: points of the plane have their own. */
    public static List<Preset> suiting(ImageShape images) {
        return ALL.stream()
                .filter(preset -> isOfPoints(preset) == images.isPoint())
                .toList();
    }

    /** What the form shows at first. */
    public static Preset first() {
        return ALL.get(0);
    }

    /** What a form that nobody has changed should show for such images: points of the plane need another likelihood than pixels. */
    static Optional<Preset> fitting(TrainingForm form, ImageShape images) {
        if (images.isPoint()) {
            return matching(form).filter(preset -> !isOfPoints(preset)).map(preset -> POINTS);
        }
        return matching(form).filter(Presets::isOfPoints).map(preset -> first());
    }

    private static boolean isOfPoints(Preset preset) {
        return preset.id().startsWith(POINTS.id());
    }

    public static Optional<Preset> matching(TrainingForm form) {
        return ALL.stream().filter(preset -> preset.matches(form)).findFirst();
    }

    /** The first preset with seed 1 and so many workers. */
    public static TrainingForm initialForm(int workers) {
        Map<TrainingField, String> texts = new EnumMap<>(TrainingField.class);
        texts.putAll(first().values());
        texts.put(TrainingField.SEED, "1");
        texts.put(TrainingField.WORKERS, Integer.toString(workers));
        return new TrainingForm(texts);
    }

    /** Parts the classes of a 2-D map soonest, of what was tried: src/docs/performance.md has the curve. */
    private static Preset quick() {
        Map<TrainingField, String> values =
                new EnumMap<>(preset("quick", "256, 128, 64", 2, 64, 8).values());
        values.put(TrainingField.ACTIVATION, "silu");
        values.put(TrainingField.LEARNING_RATE, "0.002");
        values.put(TrainingField.LEARNING_RATE_SCHEDULE, "cosine");
        return new Preset("quick", values);
    }

    /** Points of the plane: small layers are enough, and sigma is near the noise of the built-in sets. */
    private static Preset points(String id, int latentDim) {
        Map<TrainingField, String> values =
                new EnumMap<>(preset(id, "64, 64, 64", latentDim, 128, 100).values());
        values.put(TrainingField.LIKELIHOOD, "gaussian");
        values.put(TrainingField.SIGMA, "0.02");
        values.put(TrainingField.ACTIVATION, "silu");
        values.put(TrainingField.LEARNING_RATE, "0.003");
        values.put(TrainingField.LEARNING_RATE_SCHEDULE, "cosine");
        return new Preset(id, values);
    }

    /** Convolutions of the usual channels and no dense hidden layer. */
    private static Preset convolutional(String id, int latentDim, int batch, int epochs) {
        Map<TrainingField, String> values =
                new EnumMap<>(preset(id, "", latentDim, batch, epochs).values());
        values.put(TrainingField.NETWORK, NetworkKind.CONVOLUTIONAL.id());
        return new Preset(id, values);
    }

    private static Preset preset(String id, String hidden, int latentDim, int batch, int epochs) {
        Map<TrainingField, String> values = new EnumMap<>(USUAL);
        values.put(TrainingField.HIDDEN, hidden);
        values.put(TrainingField.LATENT_DIM, Integer.toString(latentDim));
        values.put(TrainingField.BATCH, Integer.toString(batch));
        values.put(TrainingField.EPOCHS, Integer.toString(epochs));
        return new Preset(id, values);
    }
}
