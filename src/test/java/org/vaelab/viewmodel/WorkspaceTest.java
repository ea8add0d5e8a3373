package org.vaelab.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.fake.Fakes;
import org.vaelab.latent.Code;
import org.vaelab.vae.VaeConfig;

final class WorkspaceTest {

    private final Workspace workspace = new Workspace();
    private final List<String> seen = new ArrayList<>();

    private static VaeConfig model(int latentDim) {
        VaeConfig like = Fakes.config(1);
        return new VaeConfig(
                like.shape(), like.hidden(), latentDim, like.activation(), like.objective(), like.likelihood(), 1);
    }

    private void look() {
        VaeConfig model = workspace.modelProperty().get();
        int modelDim = model == null ? 2 : model.latentDim();
        seen.add(modelDim + " and " + workspace.zProperty().get().latentDim());
    }

    @Test
    void nobodySeesAModelBesideAPointOfAnotherDimension() {
        workspace.modelProperty().addListener((property, before, now) -> look());
        workspace.zProperty().addListener((property, before, now) -> look());
        workspace.show(model(8));
        workspace.show(model(2));
        assertEquals(List.of("8 and 8", "8 and 8", "2 and 2", "2 and 2"), seen);
    }

    @Test
    void zStaysWhereItIsWhenTheNextModelHasAsManyDimensions() {
        workspace.show(model(3));
        workspace.moveTo(new Code(1, 2, 3));
        workspace.show(model(3));
        assertEquals(new Code(1, 2, 3), workspace.zProperty().get());
    }
}
