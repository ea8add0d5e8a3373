package org.vaelab.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.MeanImage;
import org.vaelab.latent.Reconstructions;
import org.vaelab.latent.Samples;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageSource;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.PlanePainter;
import org.vaelab.view.paint.ResidualPainter;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.view.paint.SheetPainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.sheet.SheetRenderer;

/** Sheets as the window shows them now, or as the values they are made of. */
public final class SheetRendering implements SheetRenderer {

    private final Supplier<Paper> paper;

    private SheetRendering(Supplier<Paper> paper) {
        this.paper = paper;
    }

    /** On the paper that the window has at the time. */
    static SheetRendering onScreen(Appearance appearance) {
        return new SheetRendering(() -> Paper.of(appearance.themeProperty().get()));
    }

    /** The same in every theme, for files. */
    public static SheetRendering ofValues() {
        return new SheetRendering(() -> Paper.OF_VALUES);
    }

    @Override
    public ArgbImage samples(Samples samples, @Nullable ImageSource data, int columns) {
        Paper now = paper.get();
        if (samples.model().shape().isPoint()) {
            return PlanePainter.many(samples.images(), data, now);
        }
        List<ArgbImage> cells = samples.images().stream()
                .map(image -> ImagePainter.paint(image, now))
                .toList();
        return SheetPainter.paint(cells, SheetLayout.of(columns, 1));
    }

    @Override
    public ArgbImage reconstructions(Reconstructions reconstructions, int columns, boolean withResidual) {
        Paper now = paper.get();
        if (reconstructions.model().shape().isPoint()) {
            return PlanePainter.pairs(
                    reconstructions.originals(),
                    reconstructions.reconstructions(),
                    withResidual,
                    reconstructions.request().images(),
                    now);
        }
        List<ArgbImage> cells = new ArrayList<>();
        for (int i = 0; i < reconstructions.originals().size(); i++) {
            MeanImage original = reconstructions.originals().get(i);
            MeanImage reconstruction = reconstructions.reconstructions().get(i);
            cells.add(ImagePainter.paint(original, now));
            cells.add(ImagePainter.paint(reconstruction, now));
            if (withResidual) {
                cells.add(ResidualPainter.paint(original, reconstruction, now));
            }
        }
        return SheetPainter.paint(cells, layout(columns, withResidual));
    }

    /** How pairs lie, with or without their difference. */
    static SheetLayout layout(int columns, boolean withResidual) {
        return SheetLayout.of(columns, withResidual ? 3 : 2);
    }
}
