package org.vaelab.viewmodel.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The presets there are, in the order in which they are offered. */
public final class Presets {

    private static final List<Preset> ALL = List.of(
            preset("quick", "256", 2, 128, 10),
            // pytorch/examples, vae/main.py.
            preset("pytorch", "400", 20, 128, 10),
            preset("deep", "512, 256", 2, 128, 20),
            // Introductions draw this one as 784-128-100-128-784; a code has at most 64 dimensions here, so it gets
            // those.
            preset("small", "128", 64, 64, 10),
            preset("tiny", "32", 10, 64, 10));

    private Presets() {}

    public static List<Preset> all() {
        return ALL;
    }

    /** What the form shows at first. */
    public static Preset first() {
        return ALL.get(0);
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

    private static Preset preset(String id, String hidden, int latentDim, int batch, int epochs) {
        return new Preset(
                id,
                Map.of(
                        TrainingField.HIDDEN, hidden,
                        TrainingField.LATENT_DIM, Integer.toString(latentDim),
                        TrainingField.OBJECTIVE, "vae",
                        TrainingField.LIKELIHOOD, "bernoulli",
                        TrainingField.ACTIVATION, "relu",
                        TrainingField.BETA, "1",
                        TrainingField.WARM_UP, "0",
                        TrainingField.BATCH, Integer.toString(batch),
                        TrainingField.LEARNING_RATE, "0.001",
                        TrainingField.EPOCHS, Integer.toString(epochs)));
    }
}
