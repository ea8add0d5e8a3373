package org.vaelab.viewmodel.training;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vaelab.training.Conflicts;
import org.vaelab.training.KlSchedule;
import org.vaelab.training.LearningRateSchedule;
import org.vaelab.training.PixelTreatment;
import org.vaelab.training.Regime;
import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.Activation;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Likelihoods;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.VaeConfig;

/**
 * The training form as a person has filled it in: one text a field, right or wrong. Immutable.
 *
 * @param texts of every field; choices by their id
 * @param shape of the images to learn from, which decides whether convolutions fit
 * @param classes of the data it is for; 0 for data with images without a label
 */
public record TrainingForm(Map<TrainingField, String> texts, ImageShape shape, int classes) {

    /** Before there are images: so large that everything fits. */
    private static final ImageShape ANY_SHAPE = ImageShape.grey(1024, 1024);

    /** While there are no data, any objective may be chosen. */
    private static final int ANY_CLASSES = 1;

    /** A form for data that are yet to be chosen. */
    public TrainingForm(Map<TrainingField, String> texts) {
        this(texts, ANY_SHAPE, ANY_CLASSES);
    }

    public TrainingForm {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
        if (texts.size() != TrainingField.values().length) {
            throw new IllegalArgumentException("a form has every field, but this one has only " + texts.keySet());
        }
    }

    /** The form that gives this configuration and these settings. */
    public static TrainingForm of(VaeConfig config, TrainingSettings settings) {
        Map<TrainingField, String> texts = new EnumMap<>(TrainingField.class);
        for (TrainingField field : TrainingField.values()) {
            texts.put(field, Presets.usual(field));
        }
        texts.put(TrainingField.BETA, plain(settings.beta()));
        texts.put(TrainingField.WARM_UP, Integer.toString(settings.warmUpSteps()));
        texts.put(TrainingField.BATCH, Integer.toString(settings.batchSize()));
        texts.put(TrainingField.LEARNING_RATE, plain(settings.learningRate()));
        texts.put(TrainingField.EPOCHS, Integer.toString(settings.epochs()));
        texts.put(TrainingField.WORKERS, Integer.toString(settings.workers()));
        Regime regime = settings.regime();
        texts.put(TrainingField.PIXELS, regime.pixels().id());
        texts.put(TrainingField.OPTIMISER, regime.optimiser().id());
        texts.put(TrainingField.KL_SCHEDULE, regime.klSchedule().id());
        texts.put(
                TrainingField.LEARNING_RATE_SCHEDULE,
                regime.learningRateSchedule().id());
        texts.put(TrainingField.CLIP_NORM, plain(regime.clipNorm()));
        texts.put(TrainingField.PATIENCE, Integer.toString(regime.patience()));
        return new TrainingForm(texts).onto(config.shape()).ofModel(config);
    }

    /** The same form with all but the workers taken from a model that was saved with these settings, as far as a form can say them. */
    TrainingForm ofSaved(VaeConfig config, TrainingSettings settings) {
        TrainingForm saved = of(config, settings);
        TrainingForm form = ofModel(config);
        for (TrainingField field : TrainingField.values()) {
            String text = saved.text(field);
            boolean taken = field != TrainingField.WORKERS && field.reach() != TrainingField.Reach.NEW_MODEL;
            // A run by the clock has no number of epochs, and the command line once let rates be higher.
            if (taken && FieldRules.problem(field, text).isEmpty()) {
                form = form.with(field, text);
            }
        }
        return form;
    }

    public String text(TrainingField field) {
        return texts.getOrDefault(field, "");
    }

    /** The same form but for one field. */
    public TrainingForm with(TrainingField field, String text) {
        Map<TrainingField, String> changed = new EnumMap<>(texts);
        changed.put(field, text);
        return new TrainingForm(changed, shape, classes);
    }

    /** The same form for data with so many classes. */
    TrainingForm forClasses(int dataClasses) {
        return new TrainingForm(texts, shape, dataClasses);
    }

    /** The same form for images of that shape. */
    TrainingForm onto(ImageShape images) {
        return new TrainingForm(texts, images, classes);
    }

    /** The same form with the fields that decide a model's parameters taken from a model. */
    TrainingForm ofModel(VaeConfig config) {
        TrainingForm form = this;
        Map<String, Double> numbers = new TreeMap<>(config.objective().numbers());
        numbers.putAll(config.likelihood().numbers());
        for (TrainingField field : TrainingField.values()) {
            Double number = numbers.get(field.id());
            form = number == null ? form : form.with(field, plain(number));
        }
        List<Integer> channels = config.channels();
        return form.with(TrainingField.NETWORK, NetworkKind.of(channels).id())
                .with(
                        TrainingField.CONVOLUTIONS,
                        channels.isEmpty() ? Presets.usual(TrainingField.CONVOLUTIONS) : widths(channels))
                .with(TrainingField.HIDDEN, widths(config.hidden()))
                .with(TrainingField.LATENT_DIM, Integer.toString(config.latentDim()))
                .with(TrainingField.OBJECTIVE, config.objective().id())
                .with(TrainingField.LIKELIHOOD, config.likelihood().id())
                .with(TrainingField.ACTIVATION, config.activation().id())
                .with(TrainingField.SEED, Long.toString(config.seed()));
    }

    static boolean anyNeedsNewModel(Set<TrainingField> fields) {
        return fields.stream().anyMatch(field -> field.reach() == TrainingField.Reach.NEW_MODEL);
    }

    static boolean anyWaits(Set<TrainingField> fields) {
        return fields.stream().anyMatch(field -> field.reach() != TrainingField.Reach.LIVE);
    }

    /** Whether a field has a bearing on what the others choose; where it has none it is neither shown nor checked. */
    public boolean applies(TrainingField field) {
        return FieldUse.applies(field, this);
    }

    /** What is wrong, in the order of the fields: with a field alone, or, when each is right, with their combination. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = Arrays.stream(TrainingField.values())
                .filter(this::applies)
                .flatMap(field -> FieldRules.problem(field, text(field)).stream())
                .toList();
        return problems.isEmpty() ? conflicts() : problems;
    }

    private List<FieldProblem> conflicts() {
        return Conflicts.of(config(), settings()).stream()
                .map(conflict ->
                        new FieldProblem(TrainingField.ofId(conflict.setting()), conflict.key(), conflict.arguments()))
                .toList();
    }

    /** Why a field's text cannot be used, alone or beside the others'. */
    public Optional<FieldProblem> problem(TrainingField field) {
        return problems().stream().filter(problem -> problem.field() == field).findFirst();
    }

    /** What the form asks for; empty while anything is wrong. */
    public Optional<TrainingPlan> plan(ImageShape images) {
        TrainingForm form = onto(images);
        return form.problems().isEmpty() ? Optional.of(new TrainingPlan(form.config(), settings())) : Optional.empty();
    }

    private VaeConfig config() {
        Map<String, Double> numbers = FieldUse.numbers(this);
        return new VaeConfig(
                shape,
                applies(TrainingField.CONVOLUTIONS) ? FieldRules.widths(text(TrainingField.CONVOLUTIONS)) : List.of(),
                FieldRules.widths(text(TrainingField.HIDDEN)),
                whole(TrainingField.LATENT_DIM),
                Activation.byId(text(TrainingField.ACTIVATION)).orElseThrow(),
                Objectives.byId(text(TrainingField.OBJECTIVE)).orElseThrow().with(numbers),
                Likelihoods.byId(text(TrainingField.LIKELIHOOD)).orElseThrow().with(numbers),
                seed(),
                classes);
    }

    private TrainingSettings settings() {
        return new TrainingSettings(
                whole(TrainingField.BATCH),
                real(TrainingField.LEARNING_RATE),
                real(TrainingField.BETA),
                whole(TrainingField.WARM_UP),
                whole(TrainingField.EPOCHS),
                Double.POSITIVE_INFINITY,
                seed(),
                whole(TrainingField.WORKERS),
                regime());
    }

    private Regime regime() {
        return new Regime(
                PixelTreatment.byId(used(TrainingField.PIXELS)).orElseThrow(),
                Optimiser.byId(used(TrainingField.OPTIMISER)).orElseThrow(),
                KlSchedule.byId(used(TrainingField.KL_SCHEDULE)).orElseThrow(),
                LearningRateSchedule.byId(used(TrainingField.LEARNING_RATE_SCHEDULE))
                        .orElseThrow(),
                real(TrainingField.CLIP_NORM),
                whole(TrainingField.PATIENCE));
    }

    private long seed() {
        return Long.parseLong(text(TrainingField.SEED).strip());
    }

    private int whole(TrainingField field) {
        return Integer.parseInt(used(field));
    }

    private double real(TrainingField field) {
        return Double.parseDouble(used(field));
    }

    private String used(TrainingField field) {
        return applies(field) ? text(field).strip() : Presets.usual(field);
    }

    private static String widths(List<Integer> widths) {
        return widths.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
