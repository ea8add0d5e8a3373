package org.vaelab.view.sheet;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Reconstructions;
import org.vaelab.vae.ImageShape;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.export.SaveDialog;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.sheet.ReconstructionsViewModel;

/** As many held-out images beside their reconstructions as fit. */
public final class ReconstructionsPane extends BorderPane implements Exportable {

    private final SheetFrame frame;

    /** Shows reconstructions while it is looked at. */
    public ReconstructionsPane(
            ReconstructionsViewModel viewModel,
            Appearance appearance,
            PictureMenu menu,
            SaveDialog dialog,
            Messages messages) {
        frame = new SheetFrame("reconstructions", new Content(viewModel), appearance, messages);
        frame.fill(
                this,
                viewModel.series(),
                menu,
                dialog,
                frame.button("next", viewModel::nextPage),
                frame.button("shuffle", viewModel::shuffle),
                residual(viewModel, messages));
        frame.fitOn(viewModel.datasetProperty());
        frame.fitOn(viewModel.residualProperty());
        frame.paintOn(viewModel.reconstructionsProperty());
        frame.fit();
    }

    @Override
    public List<Picture> pictures() {
        return frame.pictures();
    }

    private static CheckBox residual(ReconstructionsViewModel viewModel, Messages messages) {
        CheckBox residual = new CheckBox(messages.get("sheets.residual"));
        residual.setId("reconstructions-residual");
        residual.setTooltip(new Tooltip(messages.get("sheets.residual-tip")));
        residual.setOnAction(event -> viewModel.showResidual(residual.isSelected()));
        return residual;
    }

    private record Content(ReconstructionsViewModel viewModel) implements SheetContent {

        @Override
        public void ask(int groups) {
            viewModel.show(groups);
        }

        @Override
        public @Nullable ImageShape shape() {
            Dataset dataset = viewModel.datasetProperty().get();
            return dataset == null ? null : dataset.shape();
        }

        @Override
        public SheetLayout group() {
            return SheetRendering.layout(1, viewModel.residualProperty().get());
        }

        @Override
        public @Nullable Answer answer() {
            Reconstructions shown = viewModel.reconstructionsProperty().get();
            boolean residual = viewModel.residualProperty().get();
            return shown == null
                    ? null
                    : new Answer(
                            shown.request().images().shape(),
                            shown.step(),
                            (renderer, columns) -> renderer.reconstructions(shown, columns, residual));
        }
    }
}
