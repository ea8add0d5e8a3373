package org.vaelab.viewmodel.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.evaluation.Target;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.LatentUsage;
import org.vaelab.training.KlSchedule;
import org.vaelab.training.LearningRateSchedule;
import org.vaelab.training.PixelTreatment;
import org.vaelab.training.Regime;
import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.CvaeInputObjective;
import org.vaelab.vae.CvaeObjective;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Likelihood;
import org.vaelab.vae.Likelihoods;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.TaskViewModel;

final class NumbersViewModelTest {

    private final FakeEngine engine = new FakeEngine();
    private final Workspace workspace = new Workspace();
    private final CurrentModel current = new CurrentModel();
    private final Notices notices = new Notices(Runnable::run);
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final NumbersViewModel viewModel = new NumbersViewModel(
            workspace, current, engine, new TaskViewModel(work::add, Runnable::run), Runnable::run, notices, messages);

    @TempDir
    private Path folder;

    @BeforeEach
    void show() {
        show(Fakes.config(1));
        workspace.show(Fakes.dataset(10, 20));
    }

    private void show(VaeConfig config) {
        try (TrainableVae vae = engine.create(config, 1, 1)) {
            current.trained(vae.parameters());
        }
        workspace.show(config);
    }

    private Measured evaluate() {
        viewModel.evaluate();
        runAll();
        return Objects.requireNonNull(viewModel.measuredProperty().get());
    }

    private void runAll() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
    }

    private String notice() {
        return Objects.requireNonNull(notices.latestProperty().get()).sentence();
    }

    @Test
    void itMeasuresTheNewestWeightsOnHeldOutImagesAndLeavesNoModelOpen() {
        Measured measured = evaluate();
        assertEquals("Tiny", measured.dataset());
        assertEquals(20, measured.evaluation().images());
        assertEquals(
                NumbersViewModel.DEFAULT_IMPORTANCE_SAMPLES,
                measured.evaluation().importanceSamples());
        assertEquals(0, engine.openModels());
    }

    @Test
    void whatIsAskedForIsMeasured() {
        viewModel.imagesProperty().set(3);
        viewModel.importanceSamplesProperty().set(0);
        viewModel.binariseProperty().set(true);
        Measured measured = evaluate();
        assertEquals(3, measured.evaluation().images());
        assertNull(measured.evaluation().logPx());
        assertEquals(Figure.NONE, Figure.LOG_PX.value(measured.evaluation()));
        assertTrue(viewModel.texts().likelihood(measured.evaluation()).contains("binarised once: a likelihood"));
    }

    @Test
    void aModelThatLearnsFromBinarisedPixelsIsJudgedOnSuch() {
        assertEquals(Target.GREY, evaluate().evaluation().target());
        Regime binarised = new Regime(
                PixelTreatment.BINARISED_ANEW, Optimiser.ADAM, KlSchedule.LINEAR, LearningRateSchedule.CONSTANT, 0, 0);
        current.prepared(new TrainingSettings(10, 0.01, 1, 0, 1, 60, 7, 1, binarised), Fakes.dataset(10, 20));
        assertEquals(Target.BINARISED, evaluate().evaluation().target());
    }

    @Test
    void oneMeasurementRunsAtATimeAndCanBeCancelled() {
        viewModel.evaluate();
        assertTrue(viewModel.runningProperty().get());
        assertFalse(viewModel.canEvaluateBinding().get());
        viewModel.cancel();
        assertFalse(viewModel.runningProperty().get());
        runAll();
        assertNull(viewModel.measuredProperty().get());
        assertTrue(viewModel.canEvaluateBinding().get());
        assertEquals(0, engine.openModels());
    }

    @Test
    void figuresOfAModelThatIsNoLongerShownAreNotShownEither() {
        evaluate();
        show(Fakes.config(2));
        assertNull(viewModel.measuredProperty().get());
        viewModel.evaluate();
        show(Fakes.config(3));
        runAll();
        assertNull(viewModel.measuredProperty().get());
    }

    @Test
    void dataThatCannotBeMeasuredIsSaidInASentence() {
        workspace.show(Fakes.dataset(10, 0));
        viewModel.evaluate();
        assertTrue(notice().contains("Tiny has no held-out images"), notice());
        ImageSet other = new ImageSet(ImageShape.grey(1, 1), new byte[1], new byte[1]);
        workspace.show(new Dataset("Other", "other", other, other, List.of()));
        viewModel.evaluate();
        assertTrue(notice().contains("Other are not of the size"), notice());
        assertTrue(work.isEmpty());
    }

    @Test
    void withoutAModelOrDataThereIsNothingToEvaluate() {
        NumbersViewModel empty = new NumbersViewModel(
                new Workspace(),
                new CurrentModel(),
                engine,
                new TaskViewModel(work::add, Runnable::run),
                Runnable::run,
                notices,
                messages);
        assertFalse(empty.canEvaluateBinding().get());
        empty.evaluate();
        assertTrue(work.isEmpty());
    }

    @Test
    void theFiguresAreKeptAsATableOrAsJson() throws IOException {
        Measured measured = evaluate();
        viewModel.save(folder.resolve("a.csv"));
        List<String> table = Files.readAllLines(folder.resolve("a.csv"));
        assertTrue(table.contains("likelihood,,bernoulli,,"), table.toString());
        viewModel.save(folder.resolve("b"));
        String json = Files.readString(folder.resolve("b.json"));
        assertEquals(
                measured.evaluation().elbo().mean(),
                JsonParser.parseString(json).getAsJsonObject().get("elbo").getAsDouble());
        assertTrue(notice().contains("b.json"), notice());
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInASentence() throws IOException {
        evaluate();
        Path file = Files.createFile(folder.resolve("file"));
        viewModel.save(file.resolve("a.json"));
        assertTrue(notice().contains("could not be written"), notice());
    }

    @Test
    void theTextToCopyNamesLikelihoodPixelsAndEveryFigure() {
        Measured measured = evaluate();
        String text = viewModel.texts().all(measured);
        for (Figure figure : Figure.values()) {
            assertTrue(text.contains(figure.value(measured.evaluation())), text);
        }
        assertTrue(text.contains("Bernoulli on grey pixels: a loss, not a likelihood of the image"), text);
        assertTrue(text.contains("z2: "), text);
        assertTrue(text.contains("Tiny, 20 held-out images, step 0, 100 codes an image"), text);
    }

    @Test
    void figuresOfAModelThatKnowsTheClassAreNamedAsOfTheImageGivenItsClass() {
        VaeConfig plain = Fakes.config(1);
        show(new VaeConfig(
                plain.shape(), plain.hidden(), 2, plain.activation(), new CvaeObjective(), plain.likelihood(), 1, 10));
        Measured measured = evaluate();
        String text = viewModel.texts().all(measured);
        assertTrue(text.contains("ln p(x|y)\t" + Figure.LOG_PX.value(measured.evaluation())), text);
        assertFalse(text.contains("p(x)"), text);
        assertTrue(text.contains("Bernoulli on grey pixels, given the class y: a loss, not a likelihood"), text);
    }

    @Test
    void theFiguresAreWrittenWithWhatTheNetworksAndThePriorAreTold() {
        NumbersTexts texts = viewModel.texts();
        assertEquals("ln p(x)", texts.name(Figure.LOG_PX, new VaeObjective()));
        assertEquals("ln p(x|y)", texts.name(Figure.LOG_PX, new CvaeInputObjective()));
        assertTrue(texts.tip(Figure.ELBO, new CvaeObjective()).contains("bound on ln p(x|y) from below"));
        assertTrue(texts.tip(Figure.KL, new VaeObjective()).startsWith("KL(q(z|x) ‖ p(z)), exact"));
        assertTrue(texts.tip(Figure.KL, new CvaeObjective()).startsWith("KL(q(z|x) ‖ p(z|y)), exact"));
        assertTrue(texts.tip(Figure.KL, new CvaeInputObjective()).startsWith("KL(q(z|x, y) ‖ p(z)), exact"));
        assertTrue(texts.tip(Figure.LOG_PX, new CvaeInputObjective()).contains("p(x|z, y) p(z) / q(z|x, y) over"));
    }

    @Test
    void collapseIsNamedByItsNumbers() {
        int collapsed = evaluate().evaluation().usage().collapsedDimensions();
        String expected = collapsed == 0
                ? "No collapse: each of 2 dimensions carries 0.01 nats or more."
                : "Posterior collapse: " + collapsed + " of 2 dimensions carry less than 0.01 nats.";
        assertEquals(expected, viewModel.texts().collapse(evaluate().evaluation()));
        assertEquals(1, LatentUsage.bits(Math.log(2)), 1e-15);
    }

    @Test
    void everyLikelihoodHasANameForPeople() {
        for (Likelihood likelihood : Likelihoods.all()) {
            assertNotNull(messages.get("training.likelihood." + likelihood.id()));
        }
    }
}
