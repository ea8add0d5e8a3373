package org.vaelab.vae;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelInputTest {

    private static VaeConfig config(Objective objective) {
        return new VaeConfig(
                ImageShape.grey(1, 3), List.of(4), 2, Activation.TANH, objective, new BernoulliLikelihood(), 1, 3);
    }

    @Test
    void theLabelStandsBehindTheValuesAsAOneAmongZeros() {
        LabelInput images = LabelInput.ofImages(config(new CvaeInputObjective()));
        float[] image = {0.1f, 0.2f, 0.3f};
        assertArrayEquals(new float[] {0.1f, 0.2f, 0.3f, 0, 0, 1}, images.join(image, 2));
        assertArrayEquals(new float[] {0.1f, 0.2f, 0.3f, 1, 0, 0}, images.join(image, 0), "the label before is gone");
        LabelInput codes = LabelInput.ofCodes(config(new CvaeInputObjective()));
        assertArrayEquals(new float[] {7, 8, 0, 1, 0}, codes.join(new float[] {5, 6, 7, 8}, 2, 1));
    }

    @Test
    void networksThatAreNotToldTheClassTakeTheValuesAsTheyAre() {
        float[] image = {0.1f, 0.2f, 0.3f};
        assertSame(image, LabelInput.ofImages(config(new CvaeObjective())).join(image, 2));
        assertSame(image, LabelInput.ofImages(config(new VaeObjective())).join(image, -1));
    }

    @Test
    void aConvolutionTakesTheLabelAsAChannelOfOnesAmongChannelsOfZeros() {
        VaeConfig convolution = new VaeConfig(
                ImageShape.grey(1, 2),
                List.of(2),
                List.of(),
                2,
                Activation.TANH,
                new CvaeInputObjective(),
                new BernoulliLikelihood(),
                1,
                3);
        LabelInput images = LabelInput.ofImages(convolution);
        float[] image = {0.1f, 0.2f};
        assertArrayEquals(new float[] {0.1f, 0.2f, 0, 0, 0, 0, 1, 1}, images.join(image, 2));
        assertArrayEquals(
                new float[] {0.1f, 0.2f, 0, 0, 1, 1, 0, 0}, images.join(image, 1), "the label before is gone");
        assertEquals(8, NetworkPlan.encoder(convolution).inputs());
        LabelInput codes = LabelInput.ofCodes(convolution);
        assertArrayEquals(new float[] {7, 8, 0, 1, 0}, codes.join(new float[] {7, 8}, 1));
        assertEquals(5, NetworkPlan.decoder(convolution).inputs());
    }

    @Test
    void bothNetworksAreAsMuchWiderAsThereAreClasses() {
        assertEquals(6, NetworkPlan.encoder(config(new CvaeInputObjective())).inputs());
        assertEquals(5, NetworkPlan.decoder(config(new CvaeInputObjective())).inputs());
        assertEquals(3, NetworkPlan.encoder(config(new CvaeObjective())).inputs());
        assertEquals(4, NetworkPlan.encoder(config(new CvaeInputObjective())).outputs());
    }
}
