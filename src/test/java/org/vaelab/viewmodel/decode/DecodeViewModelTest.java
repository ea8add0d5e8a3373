package org.vaelab.viewmodel.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
    private long now;
    private final DecodeViewModel decode = new DecodeViewModel(workspace, model, random, () -> now);
    private final PinnedViewModel pinned = new PinnedViewModel(workspace, model, random);

    @Test
    void aDragIsOneStepBackAndForth() {
        now = TimeUnit.SECONDS.toNanos(10);
        workspace.moveTo(new Code(1, 0));
        now += TimeUnit.SECONDS.toNanos(10);
        for (int i = 0; i < 5; i++) {
            workspace.moveTo(new Code(2, i));
            now += TimeUnit.MILLISECONDS.toNanos(16);
        }
        now += TimeUnit.SECONDS.toNanos(10);
        decode.goBack();
        assertEquals(new Code(1, 0), decode.zProperty().get());
        now += TimeUnit.SECONDS.toNanos(10);
        decode.goForward();
        assertEquals(new Code(2, 4), decode.zProperty().get());
        decode.goBack();
        decode.goBack();
        assertEquals(Code.origin(2), decode.zProperty().get());
        assertFalse(decode.canGoBackProperty().get());
    }

    @Test
    void pointsOfAnotherSpaceCannotBeGoneBackTo() {
        now = TimeUnit.SECONDS.toNanos(10);
        workspace.moveTo(new Code(1, 0));
        workspace.moveTo(new Code(1, 0, 3));
        assertFalse(decode.canGoBackProperty().get());
    }

    /** The fake's sigma is exp(−1) and its means ½ and ¼; five standard errors of 2,000 draws. */
    @Test
    void resamplingDrawsFromThePinnedPosterior() {
        workspace.show(FakeModel.dataset());
        workspace.pin(3);
        int draws = 2_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            pinned.resample();
            double away = workspace.zProperty().get().get(1) - 0.25;
            sum += away;
            squares += away * away;
        }
        double sigma = Math.exp(-1);
        assertEquals(0, sum / draws, 5 * sigma / Math.sqrt(draws));
        assertEquals(sigma * sigma, squares / draws, 5 * sigma * sigma * Math.sqrt(2.0 / draws));
    }

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
