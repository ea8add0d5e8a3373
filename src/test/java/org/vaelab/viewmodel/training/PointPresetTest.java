package org.vaelab.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vaelab.vae.ImageShape;

/** Points of the plane need other settings than images. */
final class PointPresetTest {

    private static final ImageShape IMAGES = ImageShape.grey(28, 28);

    private final FormModel form = new FormModel(Presets.initialForm(1));

    private String preset() {
        return Presets.matching(form.formProperty().get()).map(Preset::id).orElse("own");
    }

    @Test
    void aFormNobodyHasChangedFollowsTheKindOfData() {
        form.forData(ImageShape.POINT, 0);
        assertEquals("points", preset());
        assertTrue(form.formProperty().get().plan(ImageShape.POINT).isPresent());
        form.choose(Presets.all().stream()
                .filter(preset -> preset.id().equals("points-curve"))
                .findFirst()
                .orElseThrow());
        form.forData(ImageShape.POINT, 4);
        assertEquals("points-curve", preset(), "another set of points changes nothing");
        form.forData(IMAGES, 10);
        assertEquals(Presets.first().id(), preset());
    }

    @Test
    void whatAPersonHasTypedStaysAndWhatIsWrongWithItIsSaid() {
        form.textProperty(TrainingField.HIDDEN).set("77");
        form.forData(ImageShape.POINT, 0);
        assertEquals("77", form.formProperty().get().text(TrainingField.HIDDEN));
        assertEquals(
                "trainer.conflict.points",
                form.problem(TrainingField.LIKELIHOOD).getValue().orElseThrow().key());
        form.textProperty(TrainingField.LIKELIHOOD).set("gaussian-learned");
        assertTrue(form.formProperty().get().problems().isEmpty());
        form.textProperty(TrainingField.NETWORK).set(NetworkKind.CONVOLUTIONAL.id());
        assertEquals(
                "trainer.conflict.points-conv",
                form.problem(TrainingField.CONVOLUTIONS)
                        .getValue()
                        .orElseThrow()
                        .key());
    }
}
