package org.vaelab.view.sheet;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.latent.MeanImage;
import org.vaelab.latent.Reconstructions;
import org.vaelab.latent.Samples;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.ResidualPainter;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.view.paint.SheetPainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.sheet.SheetRenderer;

/** Sheets on the paper that the window has now. */
public final class SheetRendering implements SheetRenderer {

    private final Appearance appearance;

    public SheetRendering(Appearance appearance) {
        this.appearance = appearance;
    }

    @Override
    public ArgbImage samples(Samples samples, int columns) {
        Paper paper = paper();
        List<ArgbImage> cells = samples.images().stream()
                .map(image -> ImagePainter.paint(image, paper))
                .toList();
        return SheetPainter.paint(cells, SheetLayout.of(columns, 1));
    }

    @Override
    public ArgbImage reconstructions(Reconstructions reconstructions, int columns, boolean withResidual) {
        Paper paper = paper();
        List<ArgbImage> cells = new ArrayList<>();
        for (int i = 0; i < reconstructions.originals().size(); i++) {
            MeanImage original = reconstructions.originals().get(i);
            MeanImage reconstruction = reconstructions.reconstructions().get(i);
            cells.add(ImagePainter.paint(original, paper));
            cells.add(ImagePainter.paint(reconstruction, paper));
            if (withResidual) {
                cells.add(ResidualPainter.paint(original, reconstruction, paper));
            }
        }
        return SheetPainter.paint(cells, layout(columns, withResidual));
    }

    /** How pairs lie, with or without their difference. */
    static SheetLayout layout(int columns, boolean withResidual) {
        return SheetLayout.of(columns, withResidual ? 3 : 2);
    }

    private Paper paper() {
        return Paper.of(appearance.themeProperty().get());
    }
}
