package org.vaelab.viewmodel.datacheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Choices;
import org.vaelab.data.DataReport;
import org.vaelab.data.Dataset;
import org.vaelab.data.Datasets;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.Survey;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.moon.Moon;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.datacheck.WholeLook.State;
import org.vaelab.viewmodel.training.RecordedCommands;
import org.vaelab.viewmodel.training.TrainingField;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** The page of the data check while and after all images are looked at. */
final class WholeLookTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> read = new ArrayList<>();
    private final Set<String> kept = new TreeSet<>();
    private final List<Double> fractions = new ArrayList<>();
    private final TrainingViewModel training =
            new TrainingViewModel(Runnable::run, new RecordedCommands(), new Workspace(), steps -> true, 2);
    private final WholeLook look = new WholeLook(reader(), background::add, Runnable::run);
    private final DataCheckViewModel page =
            new DataCheckViewModel(new Workspace(), training, name -> {}, look, worker::add, Runnable::run);
    private boolean damaged;
    private Runnable atTheEnd = () -> {};

    /** What is read is kept from then on, until it is given up. */
    private WholeLook.Reader reader() {
        return new WholeLook.Reader() {
            @Override
            public Dataset read(String name, Progress progress) throws UnreadableDatasetException {
                Dataset dataset = open(name, progress);
                kept.add(name);
                atTheEnd.run();
                return dataset;
            }

            @Override
            public boolean isKept(String name) {
                return kept.contains(name);
            }

            @Override
            public void giveUp(String name) {
                kept.remove(name);
            }
        };
    }

    /** Nine images, of which four are the same; the second half is read when half is told. */
    private Dataset open(String name, Progress progress) throws UnreadableDatasetException {
        read.add(name);
        progress.report(1, 2);
        if (damaged) {
            throw new UnreadableDatasetException(Path.of("x"), "data.unlistable");
        }
        byte[] pixels = new byte[9 * 64];
        for (int i = 0; i < pixels.length; i++) {
            int image = Math.min(5, i / 64);
            pixels[i] = (byte) (image * 7 + 3 * (i % 64));
        }
        ImageSet images = new ImageSet(ImageShape.grey(8, 8), pixels, new byte[9]);
        return new Dataset("x", "x", images, images, List.of());
    }

    private void ask() throws Exception {
        Survey moon = new Datasets(List.of(new Moon()), List.of()).survey("moon", Progress.silent());
        page.seenProperty().subscribe(seen -> fractions.add(seen.fraction()));
        page.ask(moon, Choices.NONE);
        run(worker);
    }

    private static void run(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private State state() {
        return page.seenProperty().get().state();
    }

    private boolean found(String key) {
        DataReport report = page.seenProperty().get().report();
        return report.lines().stream().anyMatch(line -> line.key().equals(key));
    }

    @Test
    void duplicatesAndValuesAreToldOnThePageWithProgress() throws Exception {
        ask();
        assertEquals(State.UNDER_WAY, state());
        assertFalse(found("images.report.duplicates"), "not before all were looked at");
        run(background);
        assertEquals(State.DONE, state());
        assertTrue(found("images.report.duplicates"));
        assertTrue(found("images.report.values-grey"));
        assertTrue(fractions.contains(0.5), fractions.toString());
    }

    @Test
    void itIsOfTheImagesAsTheyWouldBeReadAndNotOfTheSplit() throws Exception {
        ask();
        run(background);
        page.answer("held-out", "30");
        page.answer("split", "random");
        run(worker);
        run(background);
        assertEquals(List.of("moon"), read, "another split shows the same images");
        page.answer("noise", "0.2");
        run(worker);
        assertEquals(State.UNDER_WAY, state(), "other images");
        run(background);
        assertEquals(List.of("moon", "moon::noise=0.2"), read);
    }

    private void answerNoise(String noise) {
        page.answer("noise", noise);
        run(worker);
        run(background);
    }

    @Test
    void whatWasSeenBeforeIsSeenAtOnceWithoutReadingItAgain() throws Exception {
        ask();
        run(background);
        answerNoise("0.2");
        page.answer("noise", "0");
        run(worker);
        assertEquals(State.DONE, state());
        assertTrue(found("images.report.duplicates"));
        assertEquals(List.of("moon", "moon::noise=0.2"), read);
    }

    @Test
    void onlyWhatIsUsedAndWhatWasKeptBeforeStaysKept() throws Exception {
        kept.add("moon::noise=0.1");
        ask();
        run(background);
        answerNoise("0.1");
        answerNoise("0.2");
        answerNoise("0.3");
        page.use();
        run(background);
        assertEquals(Set.of("moon::noise=0.1", "moon::noise=0.3"), kept);
    }

    @Test
    void aPageThatIsLeftLeavesNothingBehind() throws Exception {
        ask();
        run(background);
        answerNoise("0.2");
        page.cancel();
        run(background);
        assertEquals(Set.of(), kept);
    }

    @Test
    void aLookThatWasUnderWayWhenThePageWasLeftLeavesNothingBehindEither() throws Exception {
        ask();
        atTheEnd = () -> page.cancel();
        run(background);
        assertEquals(List.of("moon"), read);
        assertEquals(Set.of(), kept);
    }

    @Test
    void whatIsUsedWhileItIsLookedAtStaysKept() throws Exception {
        ask();
        atTheEnd = () -> page.use();
        run(background);
        assertEquals(Set.of("moon"), kept);
    }

    @Test
    void itCanBeStoppedAndBegunAgainAndEndsWithThePage() throws Exception {
        ask();
        page.stopLooking();
        assertEquals(State.STOPPED, state());
        run(background);
        assertEquals(State.STOPPED, state(), "what comes too late is not shown");
        page.answer("split", "random");
        run(worker);
        assertEquals(State.STOPPED, state(), "nobody asked for it again");
        page.lookAgain();
        run(background);
        assertEquals(State.DONE, state());
        page.cancel();
        assertEquals(State.NONE, state());
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        damaged = true;
        ask();
        run(background);
        assertEquals(State.FAILED, state());
        Sentence failure = page.seenProperty().get().failure();
        assertNotNull(failure);
        assertEquals("data.unlistable", failure.key());
    }

    private Optional<String> fit() {
        DataCheckViewModel.Preview preview = page.previewProperty().get();
        assertNotNull(preview);
        return page.likelihoodFit(preview).map(Sentence::key);
    }

    @Test
    void theLikelihoodOfTheFormIsJudgedByTheValuesOfAllPixels() throws Exception {
        ask();
        assertEquals(Optional.empty(), fit());
        run(background);
        assertEquals(Optional.of("check.fit-loss"), fit(), "Bernoulli and grey pixels");
        training.form().textProperty(TrainingField.PIXELS).set("binarised-anew");
        assertEquals(Optional.of("check.fit-good"), fit(), "which are drawn as 0 or 1");
        training.form().textProperty(TrainingField.PIXELS).set("grey");
        training.form().textProperty(TrainingField.LIKELIHOOD).set("gaussian");
        assertEquals(Optional.of("check.fit-good"), fit());
    }
}
