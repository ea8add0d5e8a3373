package org.vaelab.view.map;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.MeanImage;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.map.ImageTitle;
import org.vaelab.viewmodel.map.MapTransform;

/**
 * A card with the image whose point is pointed at, its class and its file: beside the point, towards the middle of the plot, where it never leaves
 * the plot and the legend does not lie upon it.
 */
final class HoverLayer extends Pane {

    private static final double GAP_PX = 12;
    private static final double LARGEST_IMAGE_PX = 72;

    private final Appearance appearance;
    private final Messages messages;
    private final PixelView image;
    private final Label title = label("map-hover-title");
    private final Label number = label("map-hover-number");
    private final Label file = label("map-hover-file");
    private final HBox card;
    private @Nullable ImageTitle shown;
    private @Nullable ImageSet shownOf;

    HoverLayer(Appearance appearance, Messages messages) {
        this.appearance = appearance;
        this.messages = messages;
        setMouseTransparent(true);
        image = new PixelView(appearance.smoothImagesProperty());
        image.setId("map-hover-image");
        // The end of a path tells one file from another.
        file.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        VBox texts = new VBox(title, number, file);
        texts.setAlignment(Pos.CENTER_LEFT);
        card = new HBox(image, texts);
        card.setId("map-hover");
        card.getStyleClass().add("map-hover");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setManaged(false);
        card.setVisible(false);
        getChildren().add(card);
        appearance.themeProperty().addListener((property, before, now) -> paint());
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** @param place of the image among the training images; negative for none */
    void show(MapTransform view, @Nullable Cloud cloud, @Nullable Dataset dataset, int place) {
        boolean any = cloud != null
                && dataset != null
                && place >= 0
                && place < cloud.count()
                && cloud.codes().images() == dataset.train()
                && !Float.isNaN(cloud.x(place));
        card.setVisible(any);
        if (cloud != null && dataset != null && any) {
            describe(dataset, place);
            beside(view, view.screenX(cloud.x(place)), view.screenY(cloud.y(place)));
        }
    }

    private void describe(Dataset dataset, int place) {
        ImageTitle next = ImageTitle.of(dataset, place);
        if (next.equals(shown) && dataset.train() == shownOf) {
            return;
        }
        shown = next;
        shownOf = dataset.train();
        String className = next.className();
        title.setText(className == null ? "" : messages.get("map.hover.class", className));
        title.setVisible(className != null);
        number.setText(messages.get("map.hovered", next.number()));
        file.setText(next.fileName());
        file.setVisible(!next.fileName().isEmpty());
        paint();
    }

    private void paint() {
        if (shown == null || shownOf == null) {
            return;
        }
        ImageSet images = shownOf;
        float[] pixels = new float[images.shape().size()];
        images.read(shown.number() - 1, pixels, 0);
        int ownWidth = ImagePainter.width(images.shape());
        int ownHeight = ImagePainter.height(images.shape());
        double largest = Math.max(ownWidth, ownHeight);
        double times = largest > LARGEST_IMAGE_PX ? LARGEST_IMAGE_PX / largest : Math.floor(LARGEST_IMAGE_PX / largest);
        double width = times * ownWidth;
        double height = times * ownHeight;
        image.setMinSize(width, height);
        image.setPrefSize(width, height);
        Paper paper = Paper.of(appearance.themeProperty().get());
        image.show(ImagePainter.paint(new MeanImage(images.shape(), pixels), paper));
    }

    private void beside(MapTransform view, double x, double y) {
        card.autosize();
        double left = x > view.widthPx() / 2 ? x - GAP_PX - card.getWidth() : x + GAP_PX;
        double top = y > view.heightPx() / 2 ? y - GAP_PX - card.getHeight() : y + GAP_PX;
        card.relocate(Math.rint(left), Math.rint(top));
    }
}
