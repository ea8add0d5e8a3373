package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.data.ImageSet;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.vae.ImageShape;

@ExtendWith(ApplicationExtension.class)
final class SampleCaptionTest {

    private static final int IMAGES = 6_000;

    private final SimpleObjectProperty<@Nullable Cloud> cloud = new SimpleObjectProperty<>();

    @SuppressWarnings("NullAway.Init") // made in start, on the UI thread
    private SampleCaption caption;

    @Start
    void start(Stage stage) {
        caption = new SampleCaption(cloud, new Messages(Locale.ENGLISH));
    }

    private static Cloud of(int codes) {
        BitSet current = new BitSet();
        current.set(0, codes);
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[IMAGES], new byte[IMAGES]);
        boolean all = codes == IMAGES;
        return Cloud.of(
                new MeanCodes(images, new float[2][IMAGES], 5, 1, all, all ? null : current),
                PlaneProjection.dimensions(2, 0, 1));
    }

    private void show(@Nullable Cloud shown) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> cloud.set(shown));
    }

    @Test
    void aSampleIsSaidToBeOne() {
        show(of(987));
        assertTrue(caption.isVisible());
        assertEquals("990 of 6,000 codes · all once training rests", caption.getText());
    }

    @Test
    void whereAllCodesAreShownOrNoneThereIsNothingToSay() {
        assertFalse(caption.isVisible());
        show(of(987));
        show(of(IMAGES));
        assertFalse(caption.isVisible());
        show(null);
        assertFalse(caption.isVisible());
    }

    @Test
    void aFewMorePointsOrFewerDoNotChangeWhatIsSaid() {
        show(of(1_012));
        String said = caption.getText();
        show(of(1_047));
        assertEquals(said, caption.getText());
        show(of(7));
        assertTrue(caption.getText().startsWith("7 of "), caption.getText());
    }
}
