package org.vaelab.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.viewmodel.Workspace;

final class ProgressTextsTest {

    private final TrainingViewModel viewModel =
            new TrainingViewModel(Runnable::run, new RecordedCommands(), new Workspace(), steps -> true, 1);

    @Test
    void theBarFollowsWhatIsDoneAndNotTheTimeThatIsThoughtLeft() {
        var fraction = viewModel.snapshotProperty().map(ProgressTexts::fraction).orElse(0.0);
        for (double left : List.of(1.0, 40.0, 400.0, 0.5, Double.NaN)) {
            viewModel.publish(new TrainingSnapshot(
                    TrainingState.RUNNING, 30, 1, 10, 1, 0.001, new Elbo(100, 5), 1000, 12, left, 0.3));
            assertEquals(0.3, fraction.getValue());
        }
    }

    @Test
    void aRunThatBrokeOffHasNoTimeLeft() {
        assertEquals("7:00", ProgressTexts.remaining(in(TrainingState.RUNNING)));
        assertEquals("–", ProgressTexts.remaining(in(TrainingState.DIVERGED)));
        assertEquals("–", ProgressTexts.remaining(in(TrainingState.FAILED)));
    }

    private static TrainingSnapshot in(TrainingState state) {
        return new TrainingSnapshot(state, 30, 1, 10, 1, 0.001, new Elbo(100, 5), 1000, 12, 420, 0.3);
    }
}
