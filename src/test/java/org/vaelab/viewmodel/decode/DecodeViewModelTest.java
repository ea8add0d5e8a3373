package org.vaelab.viewmodel.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.vaelab.FakeModel;
import org.vaelab.latent.Code;
import org.vaelab.latent.DecodedImage;
import org.vaelab.viewmodel.Workspace;

final class DecodeViewModelTest {

    private final Workspace workspace = new Workspace();
    private final FakeModel model = new FakeModel(2);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final DecodeViewModel decode = new DecodeViewModel(workspace, model, random);
    private final PinnedViewModel pinned = new PinnedViewModel(workspace, model);

    @Test
    void whoeverMovesZTheImageFollows() {
        workspace.moveTo(new Code(1, -1));
        assertEquals(new Code(1, -1), decoded().z());
        decode.move(1, 0.5);
        assertEquals(new Code(1, 0.5f), decoded().z());
    }

    @Test
    void theImageIsDecodedAgainWhenTheModelHasLearnt() {
        model.learn(42);
        assertEquals(42, decoded().step());
    }

    @Test
    void keysMoveOnAGridSoThatTenStepsBackAreHome() {
        for (int i = 0; i < 10; i++) {
            decode.moveBy(0, DecodeViewModel.STEP);
        }
        assertEquals(1f, decode.zProperty().get().get(0));
        for (int i = 0; i < 100; i++) {
            decode.moveBy(0, -DecodeViewModel.FINE_STEP);
        }
        assertEquals(Code.origin(2), decode.zProperty().get());
    }

    @Test
    void aKeyForADimensionThatIsNotThereMovesNothing() {
        workspace.moveTo(new Code(0.5f));
        decode.moveBy(1, DecodeViewModel.STEP);
        assertEquals(new Code(0.5f), workspace.zProperty().get());
    }

    @Test
    void randomPointsAreNormalNotUniform() {
        int draws = 20_000;
        double sum = 0;
        double squares = 0;
        double fourths = 0;
        for (int i = 0; i < draws; i++) {
            decode.moveToRandom();
            double z = workspace.zProperty().get().get(i % 2);
            sum += z;
            squares += z * z;
            fourths += z * z * z * z;
        }
        // Five standard errors: of the mean 1/√n, of the variance √(2/n), of the fourth moment √(96/n).
        assertEquals(0, sum / draws, 5 / Math.sqrt(draws));
        assertEquals(1, squares / draws, 5 * Math.sqrt(2.0 / draws));
        assertEquals(3, fourths / draws, 5 * Math.sqrt(96.0 / draws));
    }

    @Test
    void theFileNameSaysWhereZIs() {
        workspace.moveTo(new Code(0.31f, -1.2f));
        assertEquals("vae-decode-z1_0.31-z2_-1.20", decode.fileName());
    }

    @Test
    void thePinnedImageIsExaminedAndItsMeanCanBeVisited() {
        workspace.show(FakeModel.dataset());
        workspace.pin(3);
        assertEquals(Optional.of("3"), pinned.className());
        // The fake's log variance is −2, so sigma = exp(−1), and not the variance exp(−2).
        assertEquals(
                List.of(new CoordinatePosterior(0, 0.5, Math.exp(-1)), new CoordinatePosterior(1, 0.25, Math.exp(-1))),
                pinned.posterior());
        pinned.moveToMean();
        assertEquals(new Code(0.5f, 0.25f), workspace.zProperty().get());
    }

    @Test
    void nothingIsShownOnceNothingIsPinned() {
        workspace.show(FakeModel.dataset());
        workspace.pin(3);
        pinned.unpin();
        assertNull(pinned.examinationProperty().get());
        model.learn(9);
        assertNull(pinned.examinationProperty().get());
        assertEquals(List.of(), pinned.posterior());
    }

    @Test
    void anotherDataSetTakesThePinAway() {
        workspace.show(FakeModel.dataset());
        workspace.pin(3);
        workspace.show(FakeModel.dataset());
        assertNull(pinned.examinationProperty().get());
    }

    private DecodedImage decoded() {
        return Objects.requireNonNull(decode.decodedProperty().get());
    }
}
