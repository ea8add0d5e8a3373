package org.vaelab.viewmodel.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.FakeModel;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Objective;
import org.vaelab.vae.PlainObjective;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;

/** The fake's posteriors are the prior itself, so that no dimension carries anything. */
final class LiveUsageViewModelTest {

    private final FakeModel model = new FakeModel(2);
    private final Workspace workspace = new Workspace();
    private final Notices notices = new Notices(Runnable::run);
    private final List<String> told = new ArrayList<>();
    private final BooleanProperty training = new SimpleBooleanProperty(true);
    private final LiveUsageViewModel viewModel =
            new LiveUsageViewModel(workspace, model, training, notices, new Messages(Locale.ENGLISH));

    private static VaeConfig config(Objective objective) {
        return new VaeConfig(FakeModel.SHAPE, List.of(4), 2, Activation.RELU, objective, new BernoulliLikelihood(), 1);
    }

    @BeforeEach
    void showAModel() {
        notices.latestProperty()
                .addListener((property, before, now) ->
                        told.add(Objects.requireNonNull(now).sentence()));
        workspace.show(FakeModel.dataset());
        workspace.show(config(new VaeObjective()));
    }

    @Test
    void theKlOfEachDimensionIsKnownOverHeldOutImagesAsSoonAsThereIsAModel() {
        model.learn(1);
        assertEquals(
                List.of(0.0, 0.0),
                Objects.requireNonNull(viewModel.usageProperty().get()).klPerDimension());
        assertEquals("KL now, nats: 2 below 0.01", viewModel.titleProperty().getValue());
        assertTrue(viewModel.tip().contains("over 25 images"), viewModel.tip());
    }

    @Test
    void collapseIsNamedOnceWhenDimensionsHaveHadTimeToWake() {
        model.learn(1);
        model.learn(999);
        assertEquals(List.of(), told);
        model.learn(1000);
        model.learn(2000);
        assertEquals(List.of("Posterior collapse: 2 of 2 dimensions carry less than 0.01 nats at step 1,000."), told);
        model.learn(1);
        model.learn(1001);
        assertEquals(2, told.size(), "another run");
    }

    @Test
    void aModelThatOnlyWasOpenedIsNotReported() {
        training.set(false);
        model.learn(5000);
        model.learn(5001);
        assertEquals(List.of(), told);
    }

    @Test
    void aModelWithoutAKlHasNone() {
        model.learn(1);
        workspace.show(config(new PlainObjective()));
        model.learn(5000);
        model.learn(5001);
        assertNull(viewModel.usageProperty().get());
        assertEquals("", viewModel.titleProperty().getValue());
        assertEquals(List.of(), told);
    }
}
