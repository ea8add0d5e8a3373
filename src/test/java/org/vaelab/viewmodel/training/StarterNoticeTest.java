package org.vaelab.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vaelab.FakeModel;
import org.vaelab.viewmodel.Workspace;

/** A model that is only there to be looked at goes when training begins, which is said before. */
final class StarterNoticeTest {

    private final Workspace workspace = new Workspace();
    private final TrainingViewModel viewModel =
            new TrainingViewModel(Runnable::run, new RecordedCommands(), workspace, steps -> true, 1);

    private String notice() {
        return viewModel.transportProperty().get().noticeKey();
    }

    @Test
    void whatTrainDoesToTheModelThatCameWithTheProgramIsSaidUntilItHasDoneIt() {
        workspace.show(FakeModel.dataset());
        assertEquals("", notice());
        viewModel.beginAnew();
        assertEquals("training.notice.only-shown", notice());
        viewModel.form().textProperty(TrainingField.LATENT_DIM).set("999");
        assertEquals("training.obstacle.fields", notice(), "what is in the way comes first");
        viewModel.form().textProperty(TrainingField.LATENT_DIM).set("2");
        viewModel.trainOrPause();
        assertEquals("", notice());
    }
}
