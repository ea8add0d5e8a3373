package org.vaelab.view.sheet;

import java.util.List;
import javafx.scene.layout.BorderPane;
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

/** As many samples from the prior as fit. */
public final class SamplesPane extends BorderPane implements Exportable {

    private final SheetFrame frame;

    /** Shows samples while it is looked at. */
    public SamplesPane(
            SamplesViewModel viewModel, Appearance appearance, PictureMenu menu, SaveDialog dialog, Messages messages) {
        frame = new SheetFrame("samples", new Content(viewModel), appearance, messages);
        ClassChoice label = new ClassChoice("samples", viewModel::className, messages);
        frame.fill(this, viewModel.series(), menu, dialog, frame.button("draw", viewModel::drawAgain), label);
        frame.fitOn(viewModel.modelProperty());
        label.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                viewModel.choose(now);
            }
        });
        viewModel.modelProperty().subscribe(model -> label.offer(model == null ? 0 : model.classes()));
        frame.paintOn(viewModel.samplesProperty());
        frame.fit();
    }

    @Override
    public List<Picture> pictures() {
        return frame.pictures();
    }

    private record Content(SamplesViewModel viewModel) implements SheetContent {

        private static final SheetLayout ONE = SheetLayout.of(1, 1);

        @Override
        public void ask(int groups) {
            viewModel.show(groups);
        }

        @Override
        public @Nullable ImageShape shape() {
            VaeConfig model = viewModel.modelProperty().get();
            return model == null ? null : model.shape();
        }

        @Override
        public SheetLayout group() {
            return ONE;
        }

        @Override
        public @Nullable Answer answer() {
            Samples samples = viewModel.samplesProperty().get();
            return samples == null
                    ? null
                    : new Answer(
                            samples.images().get(0).shape(),
                            samples.step(),
                            (renderer, columns) -> renderer.samples(samples, viewModel.data(), columns));
        }
    }
}
