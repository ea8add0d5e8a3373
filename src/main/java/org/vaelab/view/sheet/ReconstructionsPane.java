package org.vaelab.view.sheet;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
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
import org.vaelab.viewmodel.sheet.SheetRenderer;

/** As many held-out images beside their reconstructions as fit. */
public final class ReconstructionsPane extends BorderPane implements Exportable {

    private final ReconstructionsViewModel viewModel;
    private final SheetRenderer renderer;
    private final Messages messages;
    private final SheetView view;
    private final SizeChoice size;
    private final Label step = new Label();
    private final Picture picture;

    /** Shows reconstructions while it is looked at. */
    public ReconstructionsPane(
            ReconstructionsViewModel viewModel,
            SheetRenderer renderer,
            Appearance appearance,
            PictureMenu menu,
            SaveDialog dialog,
            Messages messages) {
        this.viewModel = viewModel;
        this.renderer = renderer;
        this.messages = messages;
        this.size = new SizeChoice("reconstructions", messages);
        this.view = new SheetView(
                "reconstructions-sheet",
                messages.get("sheets.reconstructions"),
                messages.get("sheets.reconstructions-tip"),
                messages.get("sheets.empty"),
                appearance);
        this.picture = Picture.ofPixels(
                "reconstructions", messages.get("sheets.reconstructions"), this::fileName, view.pixels());
        setId("reconstructions-pane");
        getStyleClass().add("sheet-pane");
        setTop(toolbar(dialog));
        setCenter(view);
        view.lookAt(this);
        menu.attach(view.pixels(), picture);
        follow(appearance);
        fit();
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }

    private void follow(Appearance appearance) {
        view.onSpaceChanged(this::fit);
        size.valueProperty().addListener((property, before, now) -> fit());
        viewModel.datasetProperty().addListener((property, before, now) -> fit());
        viewModel.residualProperty().addListener((property, before, now) -> fit());
        viewModel.reconstructionsProperty().addListener((property, before, now) -> paint());
        appearance.themeProperty().addListener((property, before, now) -> paint());
    }

    private FlowPane toolbar(SaveDialog dialog) {
        CheckBox residual = new CheckBox(messages.get("sheets.residual"));
        residual.setId("reconstructions-residual");
        residual.setTooltip(new Tooltip(messages.get("sheets.residual-tip")));
        residual.setOnAction(event -> viewModel.showResidual(residual.isSelected()));
        step.setId("reconstructions-step");
        step.getStyleClass().add("caption");
        FlowPane toolbar = new FlowPane(
                button("next", viewModel::nextPage),
                button("shuffle", viewModel::shuffle),
                residual,
                size,
                new SeriesControls("reconstructions", viewModel.series(), dialog, messages),
                step);
        toolbar.getStyleClass().add("sheet-toolbar");
        return toolbar;
    }

    private Button button(String verb, Runnable action) {
        Button button = new Button(messages.get("sheets." + verb));
        button.setId("reconstructions-" + verb);
        button.setTooltip(new Tooltip(messages.get("sheets." + verb + "-tip")));
        button.setOnAction(event -> action.run());
        return button;
    }

    private SheetLayout pairs() {
        return SheetRendering.layout(1, viewModel.residualProperty().get());
    }

    private @Nullable ImageShape shape() {
        Dataset dataset = viewModel.datasetProperty().get();
        return dataset == null ? null : dataset.shape();
    }

    private void fit() {
        viewModel.show(view.capacity(shape(), pairs(), size.getValue()));
        paint();
    }

    private void paint() {
        Reconstructions shown = viewModel.reconstructionsProperty().get();
        if (shown == null) {
            view.show(null, size.getValue());
        } else {
            ImageShape shape = shown.request().images().shape();
            int columns = view.columns(shape, pairs(), size.getValue());
            boolean residual = viewModel.residualProperty().get();
            view.show(renderer.reconstructions(shown, columns, residual), size.getValue());
            step.setText(messages.get("sheets.step", shown.step()));
        }
    }

    private String fileName() {
        Reconstructions shown = viewModel.reconstructionsProperty().get();
        return "vae-reconstructions-step-" + (shown == null ? 0 : shown.step());
    }
}
