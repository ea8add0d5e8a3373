package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.vaelab.FakeModel;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImagePick;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.latent.StripProjection;
import org.vaelab.viewmodel.map.MapTransform;

@ExtendWith(ApplicationExtension.class)
final class PinnedLayerTest {

    private final PinnedLayer layer = new PinnedLayer("pinned");
    private final MapTransform view = new MapTransform(0, 0, 10, 10, 100, 100);

    private static Examination pinned(int latentDim) {
        List<Examination> answers = new ArrayList<>();
        new FakeModel(latentDim)
                .examinations(answers::add)
                .ask(new ImagePick(FakeModel.dataset().train(), 3));
        return answers.get(0);
    }

    @Test
    void anImageOfTheModelThatIsShownIsThere() {
        layer.show(view, PlaneProjection.dimensions(3, 0, 1), pinned(3), true);
        assertTrue(layer.isVisible());
        layer.show(view, PlaneProjection.dimensions(3, 0, 1), null, true);
        assertFalse(layer.isVisible());
    }

    @Test
    void oneThatWasPinnedInAModelOfFewerOrMoreDimensionsIsNot() {
        layer.show(view, PlaneProjection.dimensions(20, 0, 1), pinned(2), true);
        assertFalse(layer.isVisible());
        layer.show(view, PlaneProjection.dimensions(2, 0, 1), pinned(1), true);
        assertFalse(layer.isVisible());
        layer.show(view, new StripProjection(), pinned(2), true);
        assertFalse(layer.isVisible());
    }
}
