package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeParameters;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.chart.LossChartViewModel;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.ModelViewModel;
import org.vaelab.viewmodel.shell.TaskViewModel;
import org.vaelab.viewmodel.training.RecordedCommands;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** Steps are told at once, their weights some ten times a second. */
final class ModelTrackerTest {

    private static final Executor HERE = Runnable::run;

    private final FakeEngine engine = new FakeEngine();
    private final Workspace workspace = new Workspace();
    private final CurrentModel current = new CurrentModel();
    private final LossChartViewModel chart = new LossChartViewModel(HERE);
    private final ModelViewModel model = new ModelViewModel(
            current,
            engine,
            new TaskViewModel(HERE, HERE),
            new Notices(HERE),
            new Messages(Locale.ENGLISH),
            () -> chart.history().table(),
            () -> Map.of("density", "true"),
            current::opened);
    private final ModelTracker tracker = new ModelTracker(
            current,
            new TrainingViewModel(HERE, new RecordedCommands(), workspace, steps -> true, 1),
            chart,
            model,
            workspace,
            HERE,
            (thread, failure) -> {
                throw new AssertionError(failure);
            });

    @BeforeEach
    void show() {
        current.prepared(Fakes.settings(3, 0), Fakes.dataset(20, 5));
        tracker.parameters(weights(0));
        tell(TrainingState.IDLE, 0);
    }

    private VaeParameters weights(long step) {
        VaeParameters made = engine.create(Fakes.config(5), 1, 1).parameters();
        return new VaeParameters(made.config(), step, made.encoder(), made.decoder());
    }

    private void tell(TrainingState state, long step) {
        tracker.progressed(new TrainingSnapshot(state, step, 1, 10, 1, 0.001, new Elbo(100, 5), 1000, 1, 9, 0.1));
    }

    @Test
    void aStepIsUnsavedTrainingBeforeItsWeightsAreTold() {
        assertFalse(model.hasUnsavedTraining());
        tell(TrainingState.PAUSED, 1);
        assertTrue(model.hasUnsavedTraining());
        tracker.parameters(weights(1));
        assertTrue(model.hasUnsavedTraining());
    }

    @Test
    void soIsAStepBeyondTheModelOfAFile() {
        current.opened(SavedModel.of(weights(700), "Tiny", "tiny", Fakes.settings(3, 0), ""));
        tell(TrainingState.IDLE, 700);
        assertFalse(model.hasUnsavedTraining());
        tell(TrainingState.PAUSED, 701);
        assertTrue(model.hasUnsavedTraining());
    }

    @Test
    void aModelThatIsOpenedInItsPlaceIsSafe() {
        tell(TrainingState.PAUSED, 1);
        current.opened(SavedModel.of(weights(700), "Tiny", "tiny", Fakes.settings(3, 0), ""));
        assertFalse(model.hasUnsavedTraining());
    }

    @Test
    void whoSavesWhenTrainingBreaksOffHasTheNewestWeightsThereAre(@TempDir Path folder)
            throws UnreadableModelException {
        tell(TrainingState.PAUSED, 1);
        Path file = folder.resolve("a.vaelab");
        model.save(file, () -> {});
        assertFalse(Files.exists(file), "the weights of the step may still come");
        tell(TrainingState.FAILED, 1);
        assertEquals(0, ModelFile.read(file).parameters().step());
    }

    @Test
    void whatGoesBackToItsInitialWeightsHasNothingToLose() {
        tell(TrainingState.PAUSED, 1);
        tracker.parameters(weights(0));
        tell(TrainingState.IDLE, 0);
        assertFalse(model.hasUnsavedTraining());
    }
}
