package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.data.Dataset;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.math.GaussianKl;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

final class TermTableTest {

    private static final int COUNT = 300;

    private final FakeEngine engine = new FakeEngine();
    private final Dataset data = Fakes.dataset(COUNT, 0);
    private final List<ImageTerms> published = new ArrayList<>();
    private long now;

    private VaeParameters parameters() {
        VaeConfig config = Fakes.config(4);
        try (TrainableVae vae = engine.create(config, 1, 1)) {
            return vae.parameters();
        }
    }

    private ImageTerms terms(VaeParameters parameters) {
        CurrentModel model = new CurrentModel(engine);
        DecodeLoop loop = new DecodeLoop(model, () -> now++);
        TableJob<ImageTerms> job = new TableJob<>(
                TermTable::new, () -> false, CoalescingChannel.latest(Runnable::run, published::add), () -> {});
        loop.add(0, job);
        job.ask(data.train());
        loop.parameters(parameters);
        while (loop.turn() == 0) {
            assertTrue(now < 100_000, "it never rests");
        }
        return published.get(published.size() - 1);
    }

    @Test
    void everyImageHasThePosteriorAndTheTermsThatItHasByItself() {
        VaeParameters parameters = parameters();
        PlainVae plain = new PlainVae(parameters);
        ImageTerms terms = terms(parameters);
        assertTrue(terms.complete());
        for (int image : new int[] {0, 7, 150, COUNT - 1}) {
            Posteriors alone = plain.encode(data.train(), new int[] {image});
            assertEquals(alone.mu(0, 1), terms.posteriors().mu(image, 1));
            assertEquals(alone.logVar(0, 0), terms.posteriors().logVar(image, 0));
            assertEquals(GaussianKl.nats(alone.mu(0), alone.logVar(0)), terms.kl(image), 1e-5);
            // Many draws of noise give the mean that one draw is about.
            double expected = plain.elbo(data.train(), image, 4_000, 9).reconstructionNll();
            double one = plain.elbo(data.train(), image, 1, 9).reconstructionNll();
            assertEquals(expected, terms.reconstructionNll(image), 10 * Math.max(0.1, Math.abs(one - expected)));
            assertEquals(-(terms.reconstructionNll(image) + terms.kl(image)), terms.elbo(image), 1e-4);
        }
    }

    @Test
    void theSameWeightsGiveTheSameTerms() {
        VaeParameters parameters = parameters();
        ImageTerms first = terms(parameters);
        ImageTerms second = terms(parameters);
        assertEquals(first.reconstructionNll(42), second.reconstructionNll(42));
        assertFalse(Float.isNaN(first.reconstructionNll(42)));
    }
}
