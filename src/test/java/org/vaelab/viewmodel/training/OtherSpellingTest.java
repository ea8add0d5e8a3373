package org.vaelab.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vaelab.FakeModel;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.viewmodel.Workspace;

/** A trained model beside a form that says the same in other characters. */
final class OtherSpellingTest {

    private final Workspace workspace = new Workspace();
    private final TrainingViewModel viewModel =
            new TrainingViewModel(Runnable::run, new RecordedCommands(), workspace, steps -> true, 2);

    private void type(TrainingField field, String text) {
        viewModel.form().textProperty(field).set(text);
    }

    private void train() {
        workspace.show(FakeModel.dataset());
        viewModel.trainOrPause();
        viewModel.publish(
                new TrainingSnapshot(TrainingState.PAUSED, 100, 1, 1, 1, 0.001, new Elbo(140, 6), 1000, 1, 1, 0.1));
    }

    @Test
    void theSameSettingsWrittenOtherwiseAreNoOtherModel() {
        type(TrainingField.HIDDEN, "16,8");
        type(TrainingField.LATENT_DIM, "03");
        train();
        assertEquals(Set.of(), viewModel.changedProperty().get());
        type(TrainingField.HIDDEN, "16  8");
        assertEquals(Set.of(), viewModel.changedProperty().get());
        type(TrainingField.HIDDEN, "168");
        assertEquals(Set.of(TrainingField.HIDDEN), viewModel.changedProperty().get());
    }
}
