package org.vaelab.view.map;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.export.TextExport;
import org.vaelab.view.paint.FieldPalette;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.AxisTitles;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.TrustBy;

/** The latent map with its toolbar, legend and readout. */
public final class MapPane extends BorderPane implements Exportable {

    private static final double LEGEND_GAP = 8;

    private static final String FILE_NAME = "latent-map";

    private final MapViewModel viewModel;
    private final MapSurface surface;
    private final Picture picture;
    private final Messages messages;

    /**
     * Builds the pane.
     *
     * @param painter paints points: one thread, not the UI's
     * @param uiThread receives what was painted
     */
    public MapPane(
            MapViewModel viewModel,
            Appearance appearance,
            PictureMenu menu,
            TextExport export,
            Messages messages,
            Executor painter,
            Executor uiThread) {
        this.viewModel = viewModel;
        this.messages = messages;
        surface = new MapSurface(viewModel, appearance, messages, painter, uiThread);
        getStyleClass().add("map-pane");
        getStylesheets()
                .add(MapPane.class.getResource("/org/vaelab/view/map.css").toExternalForm());
        MapLegend legend = new MapLegend(viewModel, appearance, messages);
        legend.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Insets axes = AxesLayer.MARGIN;
        StackPane.setAlignment(legend, Pos.TOP_RIGHT);
        StackPane.setMargin(
                legend,
                new Insets(axes.getTop() + LEGEND_GAP, axes.getRight() + LEGEND_GAP, axes.getBottom() + LEGEND_GAP, 0));
        setTop(new MapToolbar(viewModel, export, messages));
        ShadeLegend shades = new ShadeLegend(viewModel.shading(), appearance, messages);
        shades.managedProperty().bind(shades.visibleProperty());
        FlowPane shadeLegends = new FlowPane(density(appearance), trust(appearance), shades);
        // In the corner that the classes leave free in a low window, too.
        shadeLegends.getChildren().add(new SampleCaption(viewModel.cloudProperty(), messages));
        // Beside each other where there is room: in a low window a column would hide half of the points.
        shadeLegends
                .prefWrapLengthProperty()
                .bind(surface.plot().layoutBoundsProperty().map(plot -> plot.getWidth() - 2 * LEGEND_GAP));
        shadeLegends.getStyleClass().add("map-shade-legends");
        shadeLegends.setMouseTransparent(true);
        shadeLegends.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(shadeLegends, Pos.BOTTOM_LEFT);
        StackPane.setMargin(shadeLegends, new Insets(0, 0, axes.getBottom() + LEGEND_GAP, axes.getLeft() + LEGEND_GAP));
        StackPane map = new StackPane(surface, empty(viewModel), legend, shadeLegends, making(axes));
        setCenter(map);
        picture = picture(Picture.ofNode("map", messages.get("map.title"), () -> FILE_NAME, map));
        menu.attach(surface.plot(), picture);
        setBottom(new MapReadout(viewModel, messages));
        viewModel.titlesProperty().subscribe(this::title);
    }

    private EmbeddingProgress making(Insets axes) {
        EmbeddingProgress making = new EmbeddingProgress(viewModel.embedding(), messages);
        making.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(making, Pos.TOP_LEFT);
        StackPane.setMargin(making, new Insets(axes.getTop() + LEGEND_GAP, 0, 0, axes.getLeft() + LEGEND_GAP));
        return making;
    }

    private FieldLegend density(Appearance appearance) {
        ObservableValue<String> name = viewModel
                .titlesProperty()
                .map(titles -> messages.get(
                        titles.axes().x() == titles.axes().y() ? "map.field.density.strip" : "map.field.density"));
        return new FieldLegend(
                "map-density-legend",
                FieldPalette.DENSITY,
                name,
                viewModel.density().fieldProperty(),
                appearance,
                messages);
    }

    private FieldLegend trust(Appearance appearance) {
        ObservableValue<String> name = viewModel
                .trust()
                .byProperty()
                .map(by -> by == TrustBy.NOTHING ? "" : messages.get("map.field." + MapStyles.word(by)));
        return new FieldLegend(
                "map-trust-legend", FieldPalette.TRUST, name, viewModel.trust().fieldProperty(), appearance, messages);
    }

    /** Zooming and fitting by key wherever the focus is in the window. */
    public void listenTo(Scene scene) {
        new MapKeys(viewModel).installEverywhere(scene);
    }

    /** So that the arrows move z. */
    public void takeFocus() {
        surface.plot().requestFocus();
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }

    /** With points painted for the scale it is saved at, not stretched to it. */
    private Picture picture(Picture node) {
        return new Picture(node.id(), node.title(), node.fileName(), node.scales(), scale -> {
            surface.paintNow(scale.factor());
            ArgbImage rendered = node.at(scale).orElse(null);
            surface.repaint();
            return rendered;
        });
    }

    private Label empty(MapViewModel viewModel) {
        Label empty = new Label();
        Workspace workspace = viewModel.workspace();
        empty.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> whyEmpty(workspace),
                        workspace.datasetProperty(),
                        workspace.modelProperty(),
                        workspace.openingProperty()));
        empty.setId("map-empty");
        empty.getStyleClass().add("map-empty");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        empty.visibleProperty().bind(viewModel.cloudProperty().isNull());
        return empty;
    }

    private String whyEmpty(Workspace workspace) {
        Dataset dataset = workspace.datasetProperty().get();
        VaeConfig model = workspace.modelProperty().get();
        if (dataset == null) {
            return messages.get(workspace.openingProperty().get() ? "map.empty.opening" : "map.empty");
        }
        return model == null ? messages.get("map.empty.no-model", dataset.name()) : whyEmpty(dataset, model);
    }

    private String whyEmpty(Dataset dataset, VaeConfig model) {
        return model.shape().equals(dataset.shape())
                ? messages.get("map.empty.soon")
                : messages.get("map.empty.other-shape", kind(model.shape()), dataset.name(), kind(dataset.shape()));
    }

    private String kind(ImageShape shape) {
        return shape.isPoint()
                ? messages.get("map.empty.points")
                : messages.get("map.empty.images", shape.width(), shape.height());
    }

    private void title(AxisTitles titles) {
        String x = AxisNames.alongX(titles, messages);
        String y = AxisNames.alongY(titles, messages);
        surface.title(x, y, messages.get("map.accessible", x, y));
    }
}
