package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.DecodedBatch;
import org.vaelab.latent.DecodedImage;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImagePick;
import org.vaelab.latent.ImagePicks;
import org.vaelab.latent.ImageTerms;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.LiveUsage;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.Reconstructions;
import org.vaelab.latent.Samples;
import org.vaelab.latent.SamplesRequest;
import org.vaelab.latent.TrustQuestion;
import org.vaelab.latent.TrustValues;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.Workspace;

/** When the map shows everything by itself, and when it leaves the view alone. */
final class MapFitTest {

    private static final int COUNT = 200;

    private final Workspace workspace = new Workspace();
    private final Codes queries = new Codes();
    private final MapViewModel map = new MapViewModel(workspace, queries, Runnable::run, Runnable::run);
    private final Dataset dataset = SyntheticQueries.dataset(COUNT);

    @BeforeEach
    void open() {
        workspace.show(dataset);
        workspace.show(new VaeConfig(
                SyntheticQueries.SHAPE,
                List.of(4),
                2,
                Activation.TANH,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1));
    }

    /** Codes on a diagonal from the origin, and a single one opposite. */
    private void come(double reach, double outlier, long step, boolean complete) {
        float[][] codes = new float[2][COUNT];
        for (int i = 0; i < COUNT; i++) {
            codes[0][i] = (float) (reach * i / COUNT);
            codes[1][i] = (float) (reach * i / COUNT);
        }
        codes[0][0] = (float) -outlier;
        queries.tell(new MeanCodes(dataset.train(), codes, step, complete));
        map.navigation().glide(100);
    }

    private MapBounds seen() {
        return map.navigation().viewProperty().get().visible();
    }

    @Test
    void theFirstCompleteCodesAreAllInView() {
        come(1, 0, 0, false);
        assertFalse(seen().contains(-20, 0));
        come(3, 20, 0, true);
        assertTrue(seen().contains(-20, 0));
    }

    @Test
    void laterCodesMoveTheViewOnlyWhenManyHaveLeftIt() {
        come(3, 0, 0, true);
        MapBounds before = seen();
        come(3, 20, 10, true);
        assertEquals(before, seen());
    }

    @Test
    void outermostPointsHaveAMargin() {
        come(9, 4, 0, true);
        double margin = 0.03 * seen().width();
        assertTrue(seen().contains(9 * (COUNT - 1.0) / COUNT + margin, 9), "right: " + seen());
        assertTrue(seen().top() >= 9 * (COUNT - 1.0) / COUNT + margin, "top: " + seen());
    }

    @Test
    void theViewOnlyGrowsWhileCodesComeAndGo() {
        come(3, 0, 0, false);
        come(8, 0, 1, false);
        MapBounds wide = seen();
        assertTrue(wide.contains(8, 8), "it grew: " + wide);
        come(3, 7, 2, false);
        assertEquals(wide, seen(), "not smaller while a model trains");
        come(9, 7, 3, false);
        assertTrue(seen().left() <= wide.left() && seen().contains(9, 9), "grown without loss: " + seen());
    }

    @Test
    void afterStepsThatScatteredTheCodesTheViewComesBackWhenAllAreThere() {
        come(12, 0, 1, false);
        come(3, 0, 2, false);
        assertTrue(seen().contains(12, 12), "it still shows where they were");
        come(3, 0, 3, true);
        assertTrue(seen().width() < 12, "sees " + seen());
    }

    @Test
    void aViewThatIsHalfAsWideAgainAsItsCodesComesBackToo() {
        come(6, 0, 1, false);
        double before = seen().width();
        come(3, 0, 2, true);
        assertTrue(seen().width() < before / 1.2, "sees " + seen() + " in place of " + before);
        MapBounds rested = seen();
        come(3, 0, 3, true);
        assertEquals(rested, seen(), "and rests there");
    }

    @Test
    void aPointALittleOutsideComesIntoViewOnceAllAreThere() {
        come(3, 3, 0, true);
        come(3, 4, 1, false);
        come(3, 4, 2, true);
        assertTrue(seen().contains(-4.1, 0), "sees " + seen());
    }

    @Test
    void fitBringsEveryPointIntoView() {
        come(3, 0, 0, true);
        come(3, 7, 1, true);
        assertFalse(seen().contains(-7, 0), "left outside: " + seen());
        map.fit();
        map.navigation().glide(100);
        assertTrue(seen().contains(-7, 0), "sees " + seen());
        come(3, 7, 2, true);
        assertTrue(seen().contains(-7, 0), "goes on seeing it: " + seen());
    }

    @Test
    void aRunThatBeginsAnewIsNotSeenByTheScaleOfTheOneBefore() {
        come(900_000, 0, 500, true);
        assertTrue(seen().width() > 900_000);
        come(2, 0, 0, true);
        assertTrue(seen().width() < 20, "sees " + seen());
    }

    @Test
    void aPersonWhoHasZoomedIsLeftAloneUntilARunBeginsAnew() {
        come(2, 0, 1, false);
        map.navigation().zoom(0.5, 300, 300);
        MapBounds chosen = seen();
        come(2, 20, 2, true);
        assertEquals(chosen, seen());
    }

    @Test
    void nothingOfAModelThatIsGoneIsShown() {
        come(3, 0, 5, true);
        assertNotNull(map.cloudProperty().get());
        queries.tell(new MeanCodes(dataset.train(), new float[2][COUNT], 0, 1, false, new BitSet()));
        assertNull(map.cloudProperty().get());
    }

    @Test
    void aCloudThatIsPlacedAfterItsModelIsGoneIsNotShown() {
        List<Runnable> worker = new ArrayList<>();
        Codes late = new Codes();
        MapViewModel slow = new MapViewModel(workspace, late, worker::add, Runnable::run);
        late.tell(new MeanCodes(dataset.train(), new float[2][COUNT], 5, true));
        late.tell(new MeanCodes(dataset.train(), new float[2][COUNT], 0, 1, false, new BitSet()));
        List.copyOf(worker).forEach(Runnable::run);
        assertNull(slow.cloudProperty().get());
    }

    @Test
    void onlyCurrentCodesHaveAPlace() {
        BitSet current = new BitSet();
        current.set(7);
        queries.tell(new MeanCodes(dataset.train(), new float[2][COUNT], 5, 1, false, current));
        Cloud cloud = map.cloudProperty().get();
        assertNotNull(cloud);
        assertEquals(0, cloud.x(7));
        assertTrue(Float.isNaN(cloud.x(8)));
    }

    /** Tells codes when a test says so. */
    private static final class Codes implements LatentQueries {

        @Override
        public void chooseClass(int label) {}

        private final LatentQueries others = new SyntheticQueries(COUNT, 2);
        private Consumer<MeanCodes> receiver = codes -> {};

        void tell(MeanCodes codes) {
            receiver.accept(codes);
        }

        @Override
        public LiveRequest<ImageSource> codes(Consumer<MeanCodes> told) {
            receiver = told;
            return new LiveRequest<>() {

                @Override
                public void ask(ImageSource images) {
                    assertNotNull(images);
                }

                @Override
                public void stop() {}
            };
        }

        @Override
        public LiveRequest<Code> decodes(Consumer<DecodedImage> told) {
            return others.decodes(told);
        }

        @Override
        public LiveRequest<ImageSource> terms(Consumer<ImageTerms> told) {
            return others.terms(told);
        }

        @Override
        public LiveRequest<ImageSource> usage(Consumer<LiveUsage> told) {
            return others.usage(told);
        }

        @Override
        public LiveRequest<List<Code>> batches(Consumer<DecodedBatch> told) {
            return others.batches(told);
        }

        @Override
        public LiveRequest<TrustQuestion> trust(Consumer<TrustValues> told) {
            return others.trust(told);
        }

        @Override
        public LiveRequest<ImagePick> examinations(Consumer<Examination> told) {
            return others.examinations(told);
        }

        @Override
        public LiveRequest<SamplesRequest> samples(Consumer<Samples> told) {
            return others.samples(told);
        }

        @Override
        public LiveRequest<ImagePicks> reconstructions(Consumer<Reconstructions> told) {
            return others.reconstructions(told);
        }
    }
}
