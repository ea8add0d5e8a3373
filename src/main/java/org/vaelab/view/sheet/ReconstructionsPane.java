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

/** As many held-out images beside their reconstructions as fit; while images are selected on the map, those. */
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
                residual(viewModel, messages),
                selected(viewModel, messages));
        frame.fitOn(viewModel.datasetProperty());
        frame.fitOn(viewModel.residualProperty());
        frame.paintOn(viewModel.reconstructionsProperty());
        viewModel.selectedProperty().subscribe(() -> describe(viewModel));
        viewModel.wantsSelectionProperty().subscribe(() -> describe(viewModel));
        frame.fit();
    }

    private void describe(ReconstructionsViewModel viewModel) {
        frame.describe(viewModel.showsSelection() ? "selection" : "reconstructions");
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

    /** There while images are selected: that it is ticked says that these are shown. */
    private static CheckBox selected(ReconstructionsViewModel viewModel, Messages messages) {
        CheckBox selected = new CheckBox();
        selected.setId("reconstructions-selected");
        selected.getStyleClass().add("sheet-selection");
        selected.setTooltip(new Tooltip(messages.get("sheets.selected-tip")));
        selected.managedProperty().bind(selected.visibleProperty());
        viewModel.selectedProperty().subscribe(images -> {
            selected.setVisible(!images.isEmpty());
            selected.setText(messages.get("sheets.selected", images.size()));
        });
        viewModel.wantsSelectionProperty().subscribe(selected::setSelected);
        selected.setOnAction(event -> viewModel.showSelection(selected.isSelected()));
        return selected;
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
