package org.vaelab.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vaelab.FakeModel;
import org.vaelab.data.Dataset;
import org.vaelab.fake.Fakes;
import org.vaelab.i18n.Sentence;
import org.vaelab.store.SavedModel;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeParameters;
import org.vaelab.viewmodel.Workspace;

final class TrainingViewModelTest {

    private final Queue<Runnable> uiThread = new ArrayDeque<>();
    private final RecordedCommands commands = new RecordedCommands();
    private final Workspace workspace = new Workspace();
    private final List<Long> asked = new ArrayList<>();
    private boolean answer;
    private final TrainingViewModel viewModel = new TrainingViewModel(uiThread::add, commands, workspace, this::ask, 2);

    private boolean ask(long steps) {
        asked.add(steps);
        return answer;
    }

    @Test
    void nothingCanBeTrainedWithoutData() {
        assertFalse(viewModel.transportProperty().get().canTrain());
        assertEquals(
                "training.obstacle.data", viewModel.transportProperty().get().obstacleKey());
        viewModel.trainOrPause();
        assertEquals(List.of(), commands.calls());
    }

    @Test
    void nothingCanBeTrainedWhileAFieldIsWrong() {
        workspace.show(FakeModel.dataset());
        type(TrainingField.BATCH, "many");
        assertFalse(viewModel.transportProperty().get().canTrain());
        viewModel.trainOrPause();
        viewModel.stepOnce();
        assertEquals(List.of(), commands.calls());
    }

    @Test
    void aFirstTrainMakesAModelAndRunsIt() {
        workspace.show(FakeModel.dataset());
        type(TrainingField.LATENT_DIM, "5");
        viewModel.trainOrPause();
        assertEquals(List.of("prepare new", "run"), commands.calls());
        assertEquals(5, commands.lastConfig().latentDim());
    }

    @Test
    void aSnapshotIsShownOnTheUiThreadOnly() {
        viewModel.publish(snapshot(TrainingState.RUNNING, 3));
        assertNull(viewModel.snapshotProperty().get());
        runUi();
        assertEquals(TrainingState.RUNNING, viewModel.transportProperty().get().state());
        assertEquals("training.pause", viewModel.transportProperty().get().verbKey());
    }

    @Test
    void oneButtonPausesAndResumes() {
        trained(TrainingState.RUNNING);
        viewModel.trainOrPause();
        told(TrainingState.PAUSED);
        assertTrue(viewModel.transportProperty().get().canStep());
        viewModel.trainOrPause();
        assertEquals(List.of("pause", "run"), commands.calls());
    }

    @Test
    void betaAndLearningRateActWhenTheyAreDoneWith() {
        trained(TrainingState.RUNNING);
        type(TrainingField.BETA, "4");
        viewModel.applyNumbers();
        type(TrainingField.BETA, "4x");
        viewModel.applyNumbers();
        type(TrainingField.LEARNING_RATE, "0");
        type(TrainingField.LEARNING_RATE, "0.01");
        viewModel.applyNumbers();
        viewModel.applyNumbers();
        assertEquals(List.of("beta 4.0", "learning rate 0.01"), commands.calls());
        assertEquals(Set.of(), viewModel.changedProperty().get(), "nothing waits for a new model");
    }

    @Test
    void trainTakesUpANumberThatWasTypedAndNotDoneWith() {
        trained(TrainingState.PAUSED);
        type(TrainingField.LEARNING_RATE, "0.01");
        viewModel.trainOrPause();
        assertEquals(List.of("learning rate 0.01", "run"), commands.calls());
    }

    @Test
    void theButtonNamesWhatItWillDo() {
        trained(TrainingState.PAUSED);
        assertEquals("training.resume", viewModel.transportProperty().get().verbKey());
        type(TrainingField.LATENT_DIM, "9");
        assertEquals("training.train-new", viewModel.transportProperty().get().verbKey());
        told(TrainingState.RUNNING);
        assertEquals("training.pause", viewModel.transportProperty().get().verbKey());
        assertEquals(
                "training.notice.running-new-model",
                viewModel.transportProperty().get().noticeKey());
    }

    @Test
    void whatWaitsForTheNextStartIsSaidWhileItRuns() {
        trained(TrainingState.RUNNING);
        type(TrainingField.BATCH, "96");
        assertEquals(
                "training.notice.running-next-start",
                viewModel.transportProperty().get().noticeKey());
    }

    @Test
    void aRunGoesOnWithItsDataAndSaysWhichWhenOthersAreOpened() {
        trained(TrainingState.RUNNING);
        workspace.show(others());
        assertEquals(
                "training.notice.running-other-data",
                viewModel.transportProperty().get().noticeKey());
    }

    private static Dataset others() {
        return new Dataset(
                "others",
                "others",
                FakeModel.dataset().train(),
                FakeModel.dataset().heldOut(),
                List.of());
    }

    @Test
    void aTrainedModelIsNotDiscardedAgainstOnesWill() {
        trained(TrainingState.PAUSED);
        type(TrainingField.LATENT_DIM, "9");
        assertEquals(
                Set.of(TrainingField.LATENT_DIM), viewModel.changedProperty().get());
        assertEquals(
                "training.notice.new-model", viewModel.transportProperty().get().noticeKey());
        viewModel.trainOrPause();
        viewModel.reset();
        assertEquals(List.of(100L, 100L), asked);
        assertEquals(List.of(), commands.calls());
    }

    @Test
    void aTrainedModelIsReplacedOnceThatIsAllowed() {
        answer = true;
        trained(TrainingState.PAUSED);
        type(TrainingField.SEED, "9");
        viewModel.trainOrPause();
        assertEquals(List.of("prepare new", "run"), commands.calls());
        assertEquals(9, commands.lastConfig().seed());
    }

    @Test
    void otherDataNeedANewModelToo() {
        trained(TrainingState.PAUSED);
        workspace.show(others());
        assertTrue(viewModel.transportProperty().get().newModel());
        viewModel.trainOrPause();
        assertEquals(List.of(100L), asked);
    }

    @Test
    void keepingTheModelTakesItsSettingsBack() {
        trained(TrainingState.PAUSED);
        type(TrainingField.HIDDEN, "7");
        viewModel.keepModel();
        assertEquals("256, 128, 64", typed(TrainingField.HIDDEN));
        assertFalse(viewModel.transportProperty().get().newModel());
    }

    @Test
    void anotherBatchSizeGoesOnFromTheTrainedWeights() {
        trained(TrainingState.PAUSED);
        type(TrainingField.BATCH, "96");
        viewModel.trainOrPause();
        assertEquals(List.of("prepare trained", "run"), commands.calls());
        assertEquals(96, commands.lastSettings().batchSize());
        assertEquals(List.of(), asked);
    }

    @Test
    void resetKeepsTheConfigurationAndAsksFirst() {
        answer = true;
        trained(TrainingState.STOPPED);
        viewModel.reset();
        assertEquals(List.of(100L), asked);
        assertEquals(List.of("reset"), commands.calls());
    }

    @Test
    void anOpenedModelFillsTheFormAndIsTrainedOn() {
        trained(TrainingState.STOPPED);
        VaeParameters opened = new VaeParameters(commands.lastConfig(), 500, new float[0], new float[0]);
        type(TrainingField.HIDDEN, "7");
        viewModel.open(saved(opened, FakeModel.dataset().location()));
        assertEquals("256, 128, 64", typed(TrainingField.HIDDEN));
        viewModel.trainOrPause();
        assertEquals(List.of("prepare trained", "run"), commands.calls());
        assertEquals(List.of(), asked);
    }

    @Test
    void anOpenedModelOfOtherDataIsReplacedByANewOneAsATrainedOneIs() {
        trained(TrainingState.STOPPED);
        VaeParameters opened = new VaeParameters(commands.lastConfig(), 500, new float[0], new float[0]);
        viewModel.discardRun();
        commands.calls().clear();
        viewModel.open(saved(opened, "elsewhere"));
        assertEquals("training.train-new", viewModel.transportProperty().get().verbKey());
        assertEquals(
                Optional.of(Sentence.of("training.notice.new-model-data", "Elsewhere")),
                viewModel.transportProperty().get().notice());
        viewModel.trainOrPause();
        assertEquals(List.of(500L), asked);
        assertEquals(List.of(), commands.calls(), "it is not trained on data it has not seen");
        answer = true;
        viewModel.trainOrPause();
        assertEquals(List.of("prepare new", "run"), commands.calls());
    }

    @Test
    void anOpenedModelWaitsForItsDataAndThenGoesOn() {
        trained(TrainingState.STOPPED);
        VaeParameters opened = new VaeParameters(commands.lastConfig(), 500, new float[0], new float[0]);
        workspace.show(others());
        viewModel.discardRun();
        viewModel.open(saved(opened, FakeModel.dataset().location()));
        assertEquals("training.train-new", viewModel.transportProperty().get().verbKey());
        workspace.show(FakeModel.dataset());
        assertEquals("training.train", viewModel.transportProperty().get().verbKey());
        commands.calls().clear();
        viewModel.trainOrPause();
        assertEquals(List.of("prepare trained", "run"), commands.calls());
    }

    private static SavedModel saved(VaeParameters parameters, String location) {
        return SavedModel.of(parameters, "Elsewhere", location, Fakes.settings(1, 0), "");
    }

    @Test
    void aNumberTypedWhileItRunsIsMarkedUntilItIsInForce() {
        trained(TrainingState.RUNNING);
        type(TrainingField.LEARNING_RATE, "0.01");
        type(TrainingField.BETA, "4x");
        assertEquals(
                Set.of(TrainingField.LEARNING_RATE), viewModel.changedProperty().get());
        type(TrainingField.BETA, "1");
        assertEquals("", viewModel.transportProperty().get().noticeKey(), "no start is needed for it");
        viewModel.applyNumbers();
        assertEquals(Set.of(), viewModel.changedProperty().get());
        type(TrainingField.LEARNING_RATE, "0.010");
        assertEquals(Set.of(), viewModel.changedProperty().get(), "the same number");
    }

    @Test
    void aNumberTypedInAPauseWaitsForNothingButTheStart() {
        trained(TrainingState.PAUSED);
        type(TrainingField.BETA, "4");
        assertEquals(Set.of(), viewModel.changedProperty().get());
    }

    @Test
    void dataOnTheirWayAreNoTrouble() {
        workspace.opening(true);
        assertEquals(
                "training.obstacle.opening", viewModel.transportProperty().get().noticeKey());
        assertFalse(viewModel.transportProperty().get().isTrouble());
        assertFalse(viewModel.transportProperty().get().canTrain());
        workspace.opening(false);
        assertEquals(
                "training.obstacle.data", viewModel.transportProperty().get().noticeKey());
        assertTrue(viewModel.transportProperty().get().isTrouble());
    }

    @Test
    void aDivergedRunSaysWhatToChange() {
        trained(TrainingState.DIVERGED);
        assertEquals("trainer.diverged", viewModel.transportProperty().get().noticeKey());
        type(TrainingField.LEARNING_RATE, "0.");
        type(TrainingField.BATCH, "many");
        assertEquals("trainer.diverged", viewModel.transportProperty().get().noticeKey());
        assertTrue(viewModel.transportProperty().get().isTrouble());
    }

    /** A model that has been trained for 100 steps. */
    private void trained(TrainingState state) {
        workspace.show(FakeModel.dataset());
        viewModel.trainOrPause();
        viewModel.publish(new VaeParameters(commands.lastConfig(), 100, new float[0], new float[0]));
        told(state);
        commands.calls().clear();
    }

    private void told(TrainingState state) {
        viewModel.publish(snapshot(state, 100));
        runUi();
    }

    private void type(TrainingField field, String text) {
        viewModel.form().textProperty(field).set(text);
    }

    private String typed(TrainingField field) {
        return viewModel.form().textProperty(field).get();
    }

    private void runUi() {
        while (!uiThread.isEmpty()) {
            uiThread.remove().run();
        }
    }

    private static TrainingSnapshot snapshot(TrainingState state, long step) {
        return new TrainingSnapshot(state, step, 1, 10, 1, 0.001, new Elbo(100, 5), 1000, 1, 9, 0.1);
    }
}
