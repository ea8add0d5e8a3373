package org.vaelab.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.i18n.Messages;
import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.CrudeObjective;
import org.vaelab.vae.FixedGaussianLikelihood;
import org.vaelab.vae.ImageShape;

final class TrainingFormTest {

    private static final ImageShape SHAPE = ImageShape.grey(28, 28);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final TrainingForm form = Presets.initialForm(2);

    @Test
    void anObjectiveThatNeedsLabelsIsRefusedForDataWithoutThemAndTellsTheModelHowManyClassesThereAre() {
        TrainingForm conditional = form.with(TrainingField.OBJECTIVE, "cvae");
        FieldProblem problem =
                conditional.forClasses(0).problem(TrainingField.OBJECTIVE).orElseThrow();
        assertTrue(ENGLISH.get(problem.key(), problem.arguments().toArray()).contains("class of every image"));
        assertEquals(
                7, conditional.forClasses(7).plan(SHAPE).orElseThrow().config().classes());
        assertEquals(0, form.forClasses(7).plan(SHAPE).orElseThrow().config().classes());
        assertTrue(form.forClasses(0).plan(SHAPE).isPresent());
    }

    @Test
    void freeNatsGoToTheObjectiveThatHasThem() {
        TrainingForm free = form.with(TrainingField.FREE_BITS, "0.25");
        assertEquals(0.25, free.plan(SHAPE).orElseThrow().config().objective().freeBits());
        assertFalse(free.with(TrainingField.OBJECTIVE, "crude").applies(TrainingField.FREE_BITS));
        assertTrue(free.with(TrainingField.FREE_BITS, "-1")
                .problem(TrainingField.FREE_BITS)
                .isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIDDEN|400",
                "HIDDEN|512, 256",
                "HIDDEN|8192 1",
                "HIDDEN|''",
                "NETWORK|convolutional",
                "CONVOLUTIONS|16",
                "CONVOLUTIONS|8 16 32",
                "LATENT_DIM|1",
                "LATENT_DIM|128",
                "BETA|0",
                "BETA|.5",
                "BETA|1000",
                "LEARNING_RATE|1e-3",
                "LEARNING_RATE|1",
                "WARM_UP|0",
                "BATCH|4096",
                "SEED|9223372036854775807",
                "EPOCHS|1",
                "WORKERS| 8 ",
                "ACTIVATION|tanh"
            })
    void takesWhatCanBeUsed(TrainingField field, String text) {
        TrainingForm filled = convolutional().with(field, text);
        assertEquals(List.of(), filled.problems());
        assertTrue(filled.plan(SHAPE).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIDDEN|512; 256|hidden-form",
                "HIDDEN|four|hidden-form",
                "HIDDEN|-3|hidden-form",
                "HIDDEN|0|hidden-width",
                "HIDDEN|8193|hidden-width",
                "HIDDEN|1,1,1,1,1,1,1,1,1|hidden-layers",
                "CONVOLUTIONS|''|conv-layers",
                "CONVOLUTIONS|1,1,1,1,1,1,1,1,1|conv-layers",
                "CONVOLUTIONS|32-64|conv-form",
                "CONVOLUTIONS|1025|conv-width",
                "NETWORK|none|choice",
                "LATENT_DIM|0|whole",
                "LATENT_DIM|129|whole",
                "LATENT_DIM|2.5|whole",
                "LATENT_DIM|''|whole",
                "BETA|-1|beta",
                "BETA|1001|beta",
                "BETA|NaN|beta",
                "BETA|1f|beta",
                "BETA|0,5|beta",
                "LEARNING_RATE|0|learning-rate",
                "LEARNING_RATE|1.1|learning-rate",
                "WARM_UP|-1|whole",
                "BATCH|0|whole",
                "BATCH|4097|whole",
                "SEED|-1|whole-from",
                "SEED|9223372036854775808|whole-from",
                "EPOCHS|0|whole",
                "WORKERS|0|whole",
                "WORKERS|65|whole",
                "OBJECTIVE|none|choice",
                "LIKELIHOOD|none|choice",
                "ACTIVATION|none|choice"
            })
    void refusesWhatCannotBeUsedAndSaysWhy(TrainingField field, String text, String reason) {
        TrainingForm filled = convolutional().with(field, text);
        FieldProblem problem = filled.problems().get(0);
        assertEquals(1, filled.problems().size());
        assertEquals(field, problem.field());
        assertEquals("training.problem." + reason, problem.key());
        assertFalse(filled.plan(SHAPE).isPresent());
        String sentence = ENGLISH.get(problem.key(), problem.arguments().toArray());
        assertFalse(sentence.contains("{"), sentence);
    }

    private TrainingForm convolutional() {
        return form.with(TrainingField.NETWORK, "convolutional");
    }

    @Test
    void channelsCountOnlyInAConvolutionalNetworkAndComeBack() {
        assertFalse(form.applies(TrainingField.CONVOLUTIONS));
        assertEquals(
                List.of(),
                form.with(TrainingField.CONVOLUTIONS, "nonsense")
                        .plan(SHAPE)
                        .orElseThrow()
                        .config()
                        .channels());
        TrainingForm typed = convolutional().with(TrainingField.CONVOLUTIONS, "8 16");
        TrainingPlan plan = typed.plan(SHAPE).orElseThrow();
        assertEquals(List.of(8, 16), plan.config().channels());
        assertEquals(
                plan,
                TrainingForm.of(plan.config(), plan.settings()).plan(SHAPE).orElseThrow());
    }

    @Test
    void moreConvolutionsThanTheImagesCanBeHalvedAreRefusedOnceTheImagesAreKnown() {
        TrainingForm typed = convolutional().with(TrainingField.CONVOLUTIONS, "4, 4, 4, 4");
        assertEquals(List.of(), typed.problems());
        // 9 × 13: rows 9, 5, 3, 2, 1; of 8 × 13: 8, 4, 2, 1.
        assertEquals(List.of(), typed.onto(ImageShape.grey(9, 13)).problems());
        FieldProblem problem = typed.onto(ImageShape.grey(8, 13))
                .problem(TrainingField.CONVOLUTIONS)
                .orElseThrow();
        assertEquals(
                "8 × 13 can be halved at most 3 times",
                ENGLISH.get(problem.key(), problem.arguments().toArray()));
        assertTrue(typed.plan(ImageShape.grey(8, 13)).isEmpty());
    }

    @Test
    void givesWhatWasTyped() {
        TrainingPlan plan = form.with(TrainingField.HIDDEN, "512, 256")
                .with(TrainingField.LATENT_DIM, "7")
                .with(TrainingField.SEED, "42")
                .with(TrainingField.LEARNING_RATE, "5e-4")
                .with(TrainingField.WARM_UP, "300")
                .plan(SHAPE)
                .orElseThrow();
        assertEquals(List.of(512, 256), plan.config().hidden());
        assertEquals(7, plan.config().latentDim());
        assertEquals(42, plan.config().seed());
        assertEquals(42, plan.settings().seed());
        assertEquals(0.0005, plan.settings().learningRate());
        assertEquals(300, plan.settings().warmUpSteps());
    }

    @ParameterizedTest
    @CsvSource({
        "ae,bernoulli,''",
        "noisy-ae,gaussian-learned,''",
        "crude,gaussian,'SIGMA MU_WEIGHT LOG_VAR_WEIGHT BETA WARM_UP'",
        "vae,gaussian,'SIGMA BETA WARM_UP'",
        "vae,bernoulli,'BETA WARM_UP'"
    })
    void aFieldWithoutABearingIsNeitherShownNorChecked(String objective, String likelihood, String shown) {
        TrainingForm chosen = form.with(TrainingField.OBJECTIVE, objective).with(TrainingField.LIKELIHOOD, likelihood);
        for (TrainingField field : List.of(
                TrainingField.SIGMA,
                TrainingField.MU_WEIGHT,
                TrainingField.LOG_VAR_WEIGHT,
                TrainingField.BETA,
                TrainingField.WARM_UP)) {
            boolean applies = List.of(shown.split(" ")).contains(field.name());
            assertEquals(applies, chosen.applies(field), field.name());
            assertEquals(applies, !chosen.with(field, "nonsense").problems().isEmpty(), field.name());
        }
    }

    @Test
    void aCombinationThatMakesNoSenseIsSaidBesideTheFieldToChange() {
        TrainingForm cyclic = form.with(TrainingField.KL_SCHEDULE, "cyclic");
        assertEquals(
                TrainingField.WARM_UP,
                cyclic.problem(TrainingField.WARM_UP).orElseThrow().field());
        assertTrue(cyclic.plan(SHAPE).isEmpty());
        TrainingPlan plan =
                cyclic.with(TrainingField.WARM_UP, "100").plan(SHAPE).orElseThrow();
        assertEquals(
                plan,
                TrainingForm.of(plan.config(), plan.settings()).plan(SHAPE).orElseThrow());
    }

    @Test
    void theNumbersOfObjectiveAndLikelihoodReachThePlanAndComeBack() {
        TrainingPlan plan = form.with(TrainingField.OBJECTIVE, "crude")
                .with(TrainingField.LIKELIHOOD, "gaussian")
                .with(TrainingField.SIGMA, "0.1")
                .with(TrainingField.MU_WEIGHT, "2")
                .with(TrainingField.LOG_VAR_WEIGHT, "0.25")
                .plan(SHAPE)
                .orElseThrow();
        assertEquals(new CrudeObjective(2, 0.25), plan.config().objective());
        assertEquals(new FixedGaussianLikelihood(0.1), plan.config().likelihood());
        assertEquals(
                plan,
                TrainingForm.of(plan.config(), plan.settings()).plan(SHAPE).orElseThrow());
    }

    @Test
    void aPlanMadeIntoAFormGivesThePlanAgain() {
        TrainingPlan plan = form.with(TrainingField.BETA, "0.25").plan(SHAPE).orElseThrow();
        assertEquals(
                plan,
                TrainingForm.of(plan.config(), plan.settings()).plan(SHAPE).orElseThrow());
    }

    @Test
    void aSavedModelBringsItsSettingsButNotItsMachinesWorkersNorWhatAFormCannotSay() {
        TrainingForm typed = Presets.first().applyTo(form.with(TrainingField.WORKERS, "3"));
        TrainingPlan plan = form.with(TrainingField.LEARNING_RATE, "0.007")
                .with(TrainingField.BATCH, "96")
                .with(TrainingField.LEARNING_RATE_SCHEDULE, "step")
                .with(TrainingField.EPOCHS, "11")
                .with(TrainingField.WORKERS, "1")
                .plan(SHAPE)
                .orElseThrow();
        TrainingForm opened = typed.ofSaved(plan.config(), plan.settings());
        assertEquals("0.007", opened.text(TrainingField.LEARNING_RATE));
        assertEquals("96", opened.text(TrainingField.BATCH));
        assertEquals("11", opened.text(TrainingField.EPOCHS));
        assertEquals("step", opened.text(TrainingField.LEARNING_RATE_SCHEDULE));
        assertEquals("3", opened.text(TrainingField.WORKERS));
        TrainingSettings byTheClock = new TrainingSettings(96, 30, 1, 0, Integer.MAX_VALUE, 5, 1, 1);
        TrainingForm asFarAsItGoes = typed.ofSaved(plan.config(), byTheClock);
        assertEquals(typed.text(TrainingField.EPOCHS), asFarAsItGoes.text(TrainingField.EPOCHS));
        assertEquals(typed.text(TrainingField.LEARNING_RATE), asFarAsItGoes.text(TrainingField.LEARNING_RATE));
    }

    @Test
    void everyPresetCanBeTrainedAndIsKnownAgain() {
        for (Preset preset : Presets.all()) {
            TrainingForm filled = preset.applyTo(form.with(TrainingField.SEED, "9"));
            assertTrue(filled.plan(SHAPE).isPresent(), preset.id());
            assertEquals(preset, Presets.matching(filled).orElseThrow());
            assertEquals("9", filled.text(TrainingField.SEED), "a preset leaves the seed alone");
        }
    }

    @ParameterizedTest
    @EnumSource(TrainingField.class)
    void everyFieldHasAName(TrainingField field) {
        assertFalse(ENGLISH.get("training." + field.id()).isBlank());
        assertFalse(ENGLISH.get("training." + field.id() + "-tip").isBlank());
    }
}
