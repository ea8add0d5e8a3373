package org.vaelab.viewmodel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.VaeParameters;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.chart.LossChartViewModel;

final class ModelViewModelTest {

    private static final Executor HERE = Runnable::run;

    private final FakeEngine engine = new FakeEngine();
    private final CurrentModel current = new CurrentModel();
    private final Notices notices = new Notices(HERE);
    private final LossChartViewModel chart = new LossChartViewModel(HERE);
    private final List<SavedModel> opened = new ArrayList<>();
    private final ModelViewModel model = new ModelViewModel(
            current,
            engine,
            new TaskViewModel(HERE, HERE),
            notices,
            new Messages(Locale.ENGLISH),
            () -> chart.history().table(),
            () -> Map.of("density", "true"),
            this::open);

    @TempDir
    private Path folder;

    private void open(SavedModel saved) {
        current.opened(saved);
        opened.add(saved);
    }

    private VaeParameters weights(long step) {
        VaeParameters made = engine.create(Fakes.config(5), 1, 1).parameters();
        return new VaeParameters(made.config(), step, made.encoder(), made.decoder());
    }

    private void train(long step) {
        current.prepared(Fakes.settings(3, 0), Fakes.dataset(20, 5));
        model.changed(current.trained(weights(step)));
    }

    private String notice() {
        return Objects.requireNonNull(notices.latestProperty().get()).sentence();
    }

    @Test
    void theWindowIsCalledAfterTheFileAndMarkedWhileThatLacksSomething() {
        List<String> titles = new ArrayList<>();
        model.titleProperty().subscribe(title -> titles.add(title));
        model.show(SavedModel.of(weights(700), "Tiny", "tiny", Fakes.settings(3, 0), ""));
        train(0);
        train(41);
        Path file = folder.resolve("a.vaelab");
        model.save(file, () -> {});
        train(42);
        model.save(folder.resolve("b.vaelab"), () -> {});
        model.open(file);
        assertEquals(
                List.of(
                        "VAE Lab",
                        "• New model — VAE Lab",
                        "a.vaelab — VAE Lab",
                        "• a.vaelab — VAE Lab",
                        "b.vaelab — VAE Lab",
                        "VAE Lab",
                        "a.vaelab — VAE Lab"),
                titles);
    }

    @Test
    void thereIsNothingToSaveAtFirst() {
        assertFalse(model.saveableProperty().get());
        assertFalse(model.hasUnsavedTraining());
        model.save(folder.resolve("a.vaelab"), () -> {
            throw new AssertionError("nothing was saved");
        });
        assertFalse(Files.exists(folder.resolve("a.vaelab")));
    }

    @Test
    void anUntrainedModelCanBeSavedButNothingIsLostWithoutIt() {
        train(0);
        assertTrue(model.saveableProperty().get());
        assertFalse(model.hasUnsavedTraining());
    }

    @Test
    void whatIsSavedCanBeOpenedAgain() throws UnreadableModelException {
        train(41);
        assertTrue(model.hasUnsavedTraining());
        Path file = folder.resolve("a.vaelab");
        List<String> afterwards = new ArrayList<>();
        model.save(file, () -> afterwards.add("saved"));
        assertEquals(List.of("saved"), afterwards);
        assertFalse(model.hasUnsavedTraining());
        assertEquals(file, model.fileProperty().get());
        assertTrue(notice().contains("a.vaelab"), notice());
        assertEquals(41, ModelFile.read(file).parameters().step());
        assertEquals(Map.of("density", "true"), ModelFile.read(file).look());
        model.open(file);
        assertEquals(41, opened.get(0).parameters().step());
        assertEquals("Tiny", opened.get(0).datasetName());
        assertFalse(model.hasUnsavedTraining());
    }

    @Test
    void theStepThatIsShownIsSavedThoughItsWeightsComeLater() throws UnreadableModelException {
        train(41);
        current.progressed(42);
        Path file = folder.resolve("a.vaelab");
        List<String> afterwards = new ArrayList<>();
        model.save(file, () -> afterwards.add("saved"));
        assertFalse(Files.exists(file), "the weights of step 41 are not the newest");
        train(42);
        assertEquals(List.of("saved"), afterwards);
        assertEquals(42, ModelFile.read(file).parameters().step());
        assertFalse(model.hasUnsavedTraining());
    }

    @Test
    void whileTrainingRunsOnTheFirstWeightsThatAreNewEnoughAreSaved() throws UnreadableModelException {
        train(41);
        current.progressed(42);
        Path file = folder.resolve("a.vaelab");
        model.save(file, () -> {});
        current.progressed(90);
        train(60);
        assertEquals(60, ModelFile.read(file).parameters().step());
    }

    @Test
    void whenTrainingBreaksOffTheNewestWeightsThereAreAreSaved() throws UnreadableModelException {
        train(41);
        current.progressed(42);
        Path file = folder.resolve("a.vaelab");
        model.save(file, () -> {});
        current.brokeOff();
        model.changed(false);
        assertEquals(41, ModelFile.read(file).parameters().step());
    }

    @Test
    void moreTrainingIsUnsavedAgainAndKeepsItsFile() {
        train(41);
        Path file = folder.resolve("a.vaelab");
        model.save(file, () -> {});
        train(42);
        assertTrue(model.hasUnsavedTraining());
        assertEquals(file, model.fileProperty().get());
    }

    @Test
    void aModelThatBeginsAnewHasNoFileYet() {
        train(41);
        model.save(folder.resolve("a.vaelab"), () -> {});
        train(1);
        assertNull(model.fileProperty().get());
    }

    @Test
    void anotherModelOfTheVeryStepThatIsInTheFileIsNotSafe() {
        train(41);
        model.save(folder.resolve("a.vaelab"), () -> {});
        train(0);
        train(41);
        assertTrue(model.hasUnsavedTraining());
    }

    @Test
    void aFileThatIsNoneLeavesAllAsItWas() throws IOException {
        train(41);
        Path broken = Files.writeString(folder.resolve("broken.vaelab"), "not a model");
        model.open(broken);
        assertTrue(notice().contains("broken.vaelab"), notice());
        assertEquals(List.of(), opened);
        assertTrue(model.hasUnsavedTraining(), "what was trained is still there");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedAndNothingCountsAsSaved() throws IOException {
        train(41);
        Path notAFolder = Files.createFile(folder.resolve("file"));
        model.save(notAFolder.resolve("a.vaelab"), () -> {
            throw new AssertionError("nothing was saved");
        });
        assertTrue(notice().contains("a.vaelab"), notice());
        assertTrue(model.hasUnsavedTraining());
        assertNull(model.fileProperty().get());
    }

    @Test
    void aModelThatComesWithTheProgramHasNoFileOfThePersons() {
        model.show(SavedModel.of(weights(700), "Tiny", "tiny", Fakes.settings(3, 0), ""));
        assertNull(model.fileProperty().get());
        assertTrue(model.saveableProperty().get());
        assertFalse(model.hasUnsavedTraining());
    }
}
