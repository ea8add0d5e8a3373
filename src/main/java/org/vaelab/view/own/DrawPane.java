package org.vaelab.view.own;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Examination;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.ResidualPainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.own.OwnImageViewModel;

/** An image of one's own beside its reconstruction and their difference. */
public final class DrawPane extends BorderPane implements Exportable {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final OwnImageViewModel viewModel;
    private final Appearance appearance;
    private final Messages messages;
    private final Arrivals arrivals;
    private final DrawingBoard board;
    private final PixelView reconstruction;
    private final PixelView residual;
    private final Label terms = new Label();
    private final List<Picture> pictures;
    /** A field, since what nobody holds is collected. */
    private final ObservableValue<List<String>> told;

    private final ObservableValue<Boolean> placesPoints;

    /** Blank at first. */
    public DrawPane(
            OwnImageViewModel viewModel, Appearance appearance, PictureMenu menu, Notices notices, Messages messages) {
        this.viewModel = viewModel;
        this.appearance = appearance;
        this.messages = messages;
        told = viewModel.classesProperty();
        placesPoints = viewModel.placesPointsProperty();
        arrivals = new Arrivals(viewModel, notices, messages);
        board = new DrawingBoard(viewModel, appearance, messages);
        reconstruction = pixels("reconstruction");
        residual = pixels("residual");
        Picture own = Picture.ofPixels("drawing", messages.get("draw.own"), () -> "vae-drawing", board.pixels());
        Picture seen = Picture.ofPixels(
                "drawing-reconstruction",
                messages.get("draw.reconstruction"),
                () -> "vae-drawing-reconstruction",
                reconstruction);
        pictures = List.of(own, seen);
        menu.attach(board.pixels(), own);
        menu.attach(reconstruction, seen);
        setId("draw-pane");
        getStyleClass().add("draw-pane");
        setTop(toolbar());
        setCenter(images());
        arrivals.installDrop(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        viewModel.examinationProperty().addListener((property, before, now) -> show(now));
        appearance
                .themeProperty()
                .addListener((property, before, now) ->
                        show(viewModel.examinationProperty().get()));
        show(null);
    }

    @Override
    public List<Picture> pictures() {
        return pictures;
    }

    private PixelView pixels(String name) {
        PixelView view = new PixelView(appearance.smoothImagesProperty());
        view.setId("draw-" + name);
        view.getStyleClass().add("draw-image");
        view.setAccessibleText(messages.get("draw." + name));
        Tooltip.install(view, new Tooltip(messages.get("draw." + name)));
        return view;
    }

    private VBox images() {
        terms.setId("draw-terms");
        terms.getStyleClass().add("caption");
        terms.setWrapText(true);
        HBox images = new HBox(
                captioned("own", board), captioned("reconstruction", reconstruction), captioned("residual", residual));
        images.getStyleClass().add("draw-images");
        VBox all = new VBox(images, terms);
        VBox.setVgrow(images, Priority.ALWAYS);
        all.getStyleClass().add("draw-content");
        return all;
    }

    private VBox captioned(String name, Region image) {
        Label caption = new Label(messages.get("draw." + name));
        caption.getStyleClass().add("caption");
        VBox both = new VBox(caption, image);
        VBox.setVgrow(image, Priority.ALWAYS);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private FlowPane toolbar() {
        Button undo = icon("undo", Feather.CORNER_UP_LEFT, viewModel::undo);
        undo.disableProperty().bind(viewModel.undoableProperty().not());
        Button redo = icon("redo", Feather.CORNER_UP_RIGHT, viewModel::redo);
        redo.disableProperty().bind(viewModel.redoableProperty().not());
        CheckBox eraser = new CheckBox(messages.get("draw.eraser"));
        eraser.setId("draw-eraser");
        eraser.setTooltip(new Tooltip(messages.get("draw.eraser-tip")));
        eraser.selectedProperty().bindBidirectional(viewModel.erasesProperty());
        Button there = button("move-there", viewModel::moveThere);
        there.disableProperty().bind(viewModel.examinationProperty().isNull());
        HBox thickness = thickness();
        Button paste = button("paste", arrivals::paste);
        Button invert = button("invert", viewModel::invert);
        List.of(eraser, thickness, paste, invert)
                .forEach(control -> control.disableProperty().bind(placesPoints));
        placesPoints.subscribe(() -> show(viewModel.examinationProperty().get()));
        FlowPane toolbar = new FlowPane(
                undo,
                redo,
                icon("clear", Feather.TRASH_2, viewModel::clear),
                eraser,
                thickness,
                paste,
                invert,
                classes(),
                there);
        toolbar.getStyleClass().add("sheet-toolbar");
        return toolbar;
    }

    /** Only for a model that is told the class of each image. */
    private ComboBox<String> classes() {
        ComboBox<String> classes = new ComboBox<>();
        classes.setId("draw-class");
        classes.setTooltip(new Tooltip(messages.get("draw.class-tip")));
        classes.setAccessibleText(messages.get("draw.class-tip"));
        told.subscribe(names -> {
            classes.getItems().setAll(names);
            classes.setVisible(!names.isEmpty());
            classes.getSelectionModel()
                    .select(Math.min(names.size() - 1, viewModel.labelProperty().get()));
        });
        classes.managedProperty().bind(classes.visibleProperty());
        classes.setOnAction(event -> {
            int chosen = classes.getSelectionModel().getSelectedIndex();
            if (chosen >= 0) {
                viewModel.labelProperty().set(chosen);
            }
        });
        return classes;
    }

    private HBox thickness() {
        Slider slider = new Slider(
                OwnImageViewModel.THINNEST,
                OwnImageViewModel.THICKEST,
                viewModel.thicknessProperty().get());
        slider.setId("draw-thickness");
        slider.setBlockIncrement(0.25);
        slider.setTooltip(new Tooltip(messages.get("draw.thickness-tip")));
        slider.setAccessibleText(messages.get("draw.thickness-tip"));
        slider.valueProperty().bindBidirectional(viewModel.thicknessProperty());
        Label name = new Label(messages.get("draw.thickness"));
        name.getStyleClass().add("caption");
        name.setLabelFor(slider);
        HBox both = new HBox(name, slider);
        both.getStyleClass().add("draw-thickness");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Button icon(String name, Feather icon, Runnable action) {
        Button button = dressed(new Button("", new FontIcon(icon)), name, action);
        button.getStyleClass().add("button-icon");
        return button;
    }

    private Button button(String name, Runnable action) {
        return dressed(new Button(messages.get("draw." + name)), name, action);
    }

    private Button dressed(Button button, String name, Runnable action) {
        button.setId("draw-" + name);
        button.setTooltip(new Tooltip(messages.get("draw." + name + "-tip")));
        button.setAccessibleText(messages.get("draw." + name + "-tip"));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Here these keys mean the drawing, not the map. */
    private void key(KeyEvent event) {
        if (UNDO.match(event)) {
            viewModel.undo();
        } else if (REDO.match(event)) {
            viewModel.redo();
        } else if (PASTE.match(event)) {
            arrivals.paste();
        } else {
            return;
        }
        event.consume();
    }

    private void show(@Nullable Examination seen) {
        if (seen == null) {
            reconstruction.show(null);
            residual.show(null);
            terms.setText(messages.get(placesPoints.getValue() ? "draw.hint-point" : "draw.hint"));
        } else {
            Paper paper = Paper.of(appearance.themeProperty().get());
            reconstruction.show(
                    ImagePainter.paint(seen.reconstruction(), paper), () -> ImagePainter.values(seen.reconstruction()));
            residual.show(ResidualPainter.paint(seen.original(), seen.reconstruction(), paper));
            terms.setText(messages.get(
                    "draw.terms",
                    nats(seen.elbo().reconstructionNll()),
                    nats(seen.elbo().kl())));
        }
    }

    private static String nats(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('-', '−');
    }
}
