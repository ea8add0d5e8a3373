package org.vaelab.viewmodel.datacheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Choices;
import org.vaelab.data.DataName;
import org.vaelab.data.Datasets;
import org.vaelab.data.Progress;
import org.vaelab.data.Survey;
import org.vaelab.data.moon.Moon;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.training.RecordedCommands;
import org.vaelab.viewmodel.training.TrainingViewModel;

final class DataCheckViewModelTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final List<DataName> read = new ArrayList<>();
    private final Workspace workspace = new Workspace();
    private final TrainingViewModel training =
            new TrainingViewModel(Runnable::run, new RecordedCommands(), workspace, steps -> true, 2);
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final WholeLook whole =
            new WholeLook(new Datasets(List.of(new Moon()), List.of())::open, background::add, Runnable::run);
    private final DataCheckViewModel page =
            new DataCheckViewModel(workspace, training, read::add, whole, worker::add, Runnable::run);

    private static Survey moon() throws Exception {
        return new Datasets(List.of(new Moon()), List.of()).survey("moon", Progress.silent());
    }

    private void look() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }

    private DataCheckViewModel.Preview preview() {
        DataCheckViewModel.Preview preview = page.previewProperty().get();
        assertNotNull(preview);
        return preview;
    }

    @Test
    void nothingCanBeUsedBeforeItWasLookedAt() throws Exception {
        page.ask(moon(), Choices.NONE);
        assertFalse(page.usableProperty().get());
        look();
        assertTrue(page.usableProperty().get());
        assertEquals(20, preview().images().size());
        assertEquals(6_000, preview().count());
    }

    @Test
    void onlyWhatDiffersFromTheProposalIsChosen() throws Exception {
        page.ask(moon(), Choices.NONE.with("disc", "20"));
        page.answer("tilt", "30");
        page.answer("tilt", "0");
        page.answer("noise", " 0.2 ");
        page.answer("held-out", "40");
        look();
        page.use();
        assertEquals(List.of(DataName.parse("moon::disc=20,noise=0.2")), read);
        assertNull(page.surveyProperty().get());
    }

    @Test
    void aSplitIsChosenWithItsShareAndSeed() throws Exception {
        page.ask(moon(), Choices.NONE);
        page.answer("split", "random");
        page.answer("held-out", "40");
        look();
        page.use();
        assertEquals(List.of(DataName.parse("moon::held-out=40,split=random")), read);
    }

    @Test
    void aWrongAnswerIsNamedAndKeepsTheDataFromBeingUsed() throws Exception {
        page.ask(moon(), Choices.NONE);
        look();
        page.answer("noise", "loud");
        assertFalse(page.usableProperty().get());
        Answers answers = page.answersProperty().get();
        assertNotNull(answers);
        List<String> wrong = answers.options().stream()
                .filter(option -> answers.problem(option).isPresent())
                .map(option -> option.id())
                .toList();
        assertEquals(List.of("noise"), wrong);
        page.use();
        assertEquals(List.of(), read);
        page.answer("noise", "0.1");
        look();
        assertTrue(page.usableProperty().get());
    }

    @Test
    void aPreviewThatComesAfterCancellingIsNotShown() throws Exception {
        page.ask(moon(), Choices.NONE);
        page.cancel();
        look();
        assertNull(page.previewProperty().get());
        assertFalse(page.usableProperty().get());
    }

    @Test
    void anEpochsTimeIsAnEstimateUntilSomethingWasTrained() throws Exception {
        page.ask(moon(), Choices.NONE);
        look();
        assertTrue(page.epochTime(preview()).inEnglish().contains("that is an estimate"));
        VaeConfig trained = new VaeConfig(
                ImageShape.grey(28, 28),
                List.of(400),
                2,
                Activation.RELU,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1);
        workspace.show(trained);
        training.publish(
                new TrainingSnapshot(TrainingState.RUNNING, 9, 1, 2, 1, 1e-3, new Elbo(100, 5), 20, 1, 1, 0.5));
        // The form's network at first is the one that runs but for its widths, which the estimate takes into account.
        VaeConfig formed = training.form()
                .formProperty()
                .get()
                .plan(trained.shape())
                .orElseThrow()
                .config();
        double seconds = 6_000 / 20.0 * operations(formed) / operations(trained);
        assertEquals(
                "An epoch will take about " + Math.round(seconds / 60)
                        + " minutes with the network of the form, by the rate at which this machine has trained since the"
                        + " program was started.",
                page.epochTime(preview()).inEnglish());
    }

    /** Of all weights thrice, but of those next to the image, whose derivative by the image nobody needs, twice. */
    private static double operations(VaeConfig config) {
        List<Integer> hidden = config.hidden();
        double first = 784.0 * hidden.get(0);
        double inner = 0;
        for (int i = 1; i < hidden.size(); i++) {
            inner += (double) hidden.get(i - 1) * hidden.get(i);
        }
        int last = hidden.get(hidden.size() - 1);
        double encoder = first + inner + 2.0 * config.latentDim() * last;
        double decoder = (double) config.latentDim() * last + inner + first;
        return 2 * (3 * (encoder + decoder) - first);
    }

    @Test
    void whatWasDecidedIsRememberedByWhatFindsTheData() {
        Map<String, String> saved = new HashMap<>();
        DataMemory memory = new DataMemory(Map.of(), saved::putAll);
        assertEquals(Optional.empty(), memory.chosen("/a/b"));
        DataName name = DataName.parse("/a/b::fit=pad,size=3x3");
        memory.choose(name);
        memory.choose(DataName.parse("/c"));
        DataMemory later = new DataMemory(saved, texts -> {});
        assertEquals(Optional.of(name), later.chosen("/a/b"));
        assertEquals(Optional.of(DataName.parse("/c")), later.chosen("/c"));
        assertEquals(Optional.empty(), later.chosen("/d"));
    }

    @Test
    void damagedSettingsAreAsIfNothingWasChosen() {
        DataMemory memory = new DataMemory(Map.of("chosen /a", "fit==,"), texts -> {});
        assertEquals(Optional.of(new DataName("/a", Choices.NONE)), memory.chosen("/a"));
    }
}
