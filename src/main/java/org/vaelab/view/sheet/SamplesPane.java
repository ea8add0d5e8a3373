package org.vaelab.view.sheet;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Samples;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.export.SaveDialog;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.sheet.SamplesViewModel;
import org.vaelab.viewmodel.sheet.SheetRenderer;

/** As many samples from the prior as fit. */
public final class SamplesPane extends BorderPane implements Exportable {

    private static final SheetLayout LAYOUT = SheetLayout.of(1, 1);

    private final SamplesViewModel viewModel;
    private final SheetRenderer renderer;
    private final Messages messages;
    private final SheetView view;
    private final SizeChoice size;
    private final ClassChoice label;
    private final Label step = new Label();
    private final Picture picture;

    /** Shows samples while it is looked at. */
    public SamplesPane(
            SamplesViewModel viewModel,
            SheetRenderer renderer,
            Appearance appearance,
            PictureMenu menu,
            SaveDialog dialog,
            Messages messages) {
        this.viewModel = viewModel;
        this.renderer = renderer;
        this.messages = messages;
        this.size = new SizeChoice("samples", messages);
        this.label = new ClassChoice("samples", viewModel::className, messages);
        this.view = new SheetView(
                "samples-sheet",
                messages.get("sheets.samples"),
                messages.get("sheets.samples-tip"),
                messages.get("sheets.empty"),
                appearance);
        this.picture = Picture.ofPixels("samples", messages.get("sheets.samples"), this::fileName, view.pixels());
        setId("samples-pane");
        getStyleClass().add("sheet-pane");
        setTop(toolbar(dialog));
        setCenter(view);
        view.lookAt(this);
        menu.attach(view.pixels(), picture);
        view.onSpaceChanged(this::fit);
        size.valueProperty().addListener((property, before, now) -> fit());
        viewModel.modelProperty().addListener((property, before, now) -> fit());
        label.valueProperty().addListener((property, before, now) -> choose(now));
        viewModel.modelProperty().subscribe(model -> label.offer(model == null ? 0 : model.classes()));
        viewModel.samplesProperty().addListener((property, before, now) -> paint());
        appearance.themeProperty().addListener((property, before, now) -> paint());
        fit();
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }

    private FlowPane toolbar(SaveDialog dialog) {
        Button draw = new Button(messages.get("sheets.draw"));
        draw.setId("samples-draw");
        draw.setTooltip(new Tooltip(messages.get("sheets.draw-tip")));
        draw.setOnAction(event -> viewModel.drawAgain());
        step.setId("samples-step");
        step.getStyleClass().add("caption");
        FlowPane toolbar = new FlowPane(
                draw, label, size, new SeriesControls("samples", viewModel.series(), dialog, messages), step);
        toolbar.getStyleClass().add("sheet-toolbar");
        return toolbar;
    }

    private void choose(@Nullable Integer chosen) {
        if (chosen != null) {
            viewModel.choose(chosen);
        }
    }

    private @Nullable ImageShape shape() {
        VaeConfig model = viewModel.modelProperty().get();
        return model == null ? null : model.shape();
    }

    private void fit() {
        viewModel.show(view.capacity(shape(), LAYOUT, size.getValue()));
        paint();
    }

    private void paint() {
        Samples samples = viewModel.samplesProperty().get();
        if (samples == null) {
            view.show(null, size.getValue());
        } else {
            ImageShape shape = samples.images().get(0).shape();
            int columns = view.columns(shape, LAYOUT, size.getValue());
            view.show(renderer.samples(samples, columns), size.getValue());
            step.setText(messages.get("sheets.step", samples.step()));
        }
    }

    private String fileName() {
        Samples samples = viewModel.samplesProperty().get();
        return "vae-samples-step-" + (samples == null ? 0 : samples.step());
    }
}
