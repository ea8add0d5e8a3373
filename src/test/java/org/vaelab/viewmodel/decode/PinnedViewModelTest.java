package org.vaelab.viewmodel.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Workspace;

final class PinnedViewModelTest {

    private final Workspace workspace = new Workspace();
    private final Dataset dataset = SyntheticQueries.dataset(20);
    private final PinnedViewModel viewModel = new PinnedViewModel(
            workspace,
            new SyntheticQueries(20, 2),
            RandomGeneratorFactory.of("L64X128MixRandom").create(1));

    @BeforeEach
    void open() {
        workspace.show(dataset);
    }

    /** The made-up posteriors have a sigma of 0.2 along z₁, which no objective without draws ever looked at. */
    @ParameterizedTest
    @CsvSource({"vae,0.2,true", "cvae,0.2,true", "noisy-ae,0.2,false", "ae,0,false", "crude,0.2,true"})
    void onlyAModelThatDrawsItsCodesHasASigmaAndOnlyOneWithAPenaltyASecondTerm(
            String objective, double sigma, boolean penalty) {
        workspace.show(new VaeConfig(
                dataset.shape(),
                List.of(4),
                2,
                Activation.TANH,
                Objectives.byId(objective).orElseThrow(),
                new BernoulliLikelihood(),
                1,
                2));
        workspace.pin(3);
        assertEquals(sigma, viewModel.posterior().get(0).sigma(), 1e-6);
        assertEquals(penalty, viewModel.hasPenalty());
    }
}
