package org.vaelab.view.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Match;
import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.Sight;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.image.ImageButton;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.ResidualPainter;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.view.paint.SheetPainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.find.FindViewModel;
import org.vaelab.viewmodel.find.Finding;
import org.vaelab.viewmodel.find.Gallery;

/** A gallery of images that were found: press one to pin it, point at one to see it on the map. */
public final class FindPane extends BorderPane implements Exportable {

    /** An image of this size or more is not enlarged. */
    private static final int COMFORTABLE_PX = 56;

    private final FindViewModel viewModel;
    private final Appearance appearance;
    private final FindTexts texts;
    private final FindToolbar toolbar;
    private final FlowPane cells = new FlowPane();
    private final Label empty = new Label();
    private final List<ImageButton> made = new ArrayList<>();
    private final Picture picture;

    /** Shows what was found while it is looked at. */
    public FindPane(FindViewModel viewModel, Appearance appearance, PictureMenu menu, Messages messages) {
        this.viewModel = viewModel;
        this.appearance = appearance;
        texts = new FindTexts(messages);
        toolbar = new FindToolbar(viewModel, texts, messages);
        setId("find-pane");
        getStyleClass().add("find-pane");
        setTop(toolbar);
        cells.setId("find-gallery");
        cells.getStyleClass().add("gallery");
        empty.setId("find-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        setCenter(new StackPane(scroll(), empty));
        picture = Picture.ofNode("gallery", messages.get("find.picture"), () -> "vae-gallery", cells);
        menu.attach(cells, picture);
        viewModel.galleryProperty().addListener((property, before, now) -> show());
        viewModel.findingProperty().addListener((property, before, now) -> show());
        viewModel.anchorProperty().addListener((property, before, now) -> show());
        appearance.themeProperty().addListener((property, before, now) -> show());
        toolbar.reconstructions().selectedProperty().addListener((property, before, now) -> show());
        Sight.of(this).subscribe(viewModel::look);
        show();
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }

    private ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane(cells);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("gallery-scroll");
        return scroll;
    }

    private void show() {
        Gallery gallery = viewModel.galleryProperty().get();
        empty.setVisible(gallery == null);
        empty.setText(texts.empty(
                viewModel.findingProperty().get(), viewModel.anchorProperty().get()));
        int count = gallery == null ? 0 : gallery.matches().size();
        fit(count);
        for (int place = 0; gallery != null && place < count; place++) {
            show(made.get(place), gallery, place);
        }
    }

    /** Keeps cells, so that the focus stays while what is found changes. */
    private void fit(int count) {
        while (made.size() < count) {
            made.add(cell(made.size()));
        }
        if (cells.getChildren().size() != count) {
            cells.getChildren().setAll(made.subList(0, count));
        }
    }

    private ImageButton cell(int place) {
        ImageButton cell = new ImageButton("gallery-cell-" + place, appearance.smoothImagesProperty());
        cell.setOnAction(event -> at(place, viewModel::pin));
        cell.setOnMouseEntered(event -> at(place, viewModel::point));
        cell.setOnMouseExited(event -> viewModel.stopPointing());
        cell.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                at(place, viewModel::point);
            } else {
                viewModel.stopPointing();
            }
        });
        return cell;
    }

    private void at(int place, IntConsumer action) {
        Gallery gallery = viewModel.galleryProperty().get();
        if (gallery != null && place < gallery.matches().size()) {
            action.accept(gallery.matches().get(place).image());
        }
    }

    private void show(ImageButton cell, Gallery gallery, int place) {
        Finding finding = gallery.finding();
        Match match = gallery.matches().get(place);
        MeanImage original = gallery.images().originals().get(place);
        int magnification = Math.max(1, COMFORTABLE_PX / ImagePainter.width(original.shape()));
        cell.show(
                painted(original, gallery.images().reconstructions().get(place)),
                magnification,
                FindTexts.value(finding, match),
                texts.describe(finding, match, viewModel.datasetProperty().get()));
    }

    private ArgbImage painted(MeanImage original, @Nullable MeanImage reconstruction) {
        Paper paper = Paper.of(appearance.themeProperty().get());
        if (reconstruction == null || !toolbar.reconstructions().isSelected()) {
            return ImagePainter.paint(original, paper);
        }
        return SheetPainter.paint(
                List.of(
                        ImagePainter.paint(original, paper),
                        ImagePainter.paint(reconstruction, paper),
                        ResidualPainter.paint(original, reconstruction, paper)),
                SheetLayout.of(1, 3));
    }
}
