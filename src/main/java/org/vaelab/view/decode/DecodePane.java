package org.vaelab.view.decode;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.DecodedImage;
import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.Choices;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.PlanePainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.decode.DecodeViewModel;
import org.vaelab.viewmodel.decode.PinnedViewModel;
import org.vaelab.viewmodel.decode.SliderAxes;

/** The image at z, large; below it a slider for every dimension, and the pinned image. */
public final class DecodePane extends VBox implements Exportable {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /** Below this the rows of the sliders stand closer. */
    private static final double COMFORTABLE_PX = 700;

    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    private static final KeyCombination FORWARD = KeyCombination.valueOf("Alt+Right");

    private final DecodeViewModel viewModel;
    private final Appearance appearance;
    private final Messages messages;
    private final PixelView image;
    private final SquareFrame frame;
    private final Picture picture;

    /** Shows the image at z from now on. */
    public DecodePane(
            DecodeViewModel viewModel,
            SliderAxes axes,
            PinnedViewModel pinned,
            Appearance appearance,
            PictureMenu menu,
            Messages messages) {
        this.viewModel = viewModel;
        this.appearance = appearance;
        this.messages = messages;
        this.image = new PixelView(appearance.smoothImagesProperty());
        this.picture = Picture.ofPixels("decoded", messages.get("decode.title"), viewModel::fileName, image);
        setId("decode-pane");
        heightProperty().subscribe(height -> pseudoClassStateChanged(COMPACT, height.doubleValue() < COMFORTABLE_PX));
        // The pane takes the height it is given: its sliders scroll.
        setMinHeight(0);
        getStyleClass().add("decode-pane");
        buildImage();
        menu.attach(image, picture);
        frame = frame();
        CoordinateSliders sliders = new CoordinateSliders(viewModel.zProperty(), axes, messages);
        VBox.setVgrow(sliders, Priority.ALWAYS);
        getChildren()
                .addAll(
                        frame,
                        moves(),
                        classes(),
                        principal(axes),
                        sliders,
                        new PinnedPane(pinned, appearance, messages));
        viewModel.decodedProperty().addListener((property, before, now) -> paint());
        viewModel.datasetProperty().addListener((property, before, now) -> paint());
        appearance.themeProperty().addListener((property, before, now) -> paint());
        paint();
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }

    private void buildImage() {
        image.setId("decoded-image");
        image.getStyleClass().add("decoded-image");
        image.setFocusTraversable(true);
        image.setAccessibleText(messages.get("decode.image"));
        Tooltip.install(image, new Tooltip(messages.get("decode.image-tip")));
        image.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        image.setOnMousePressed(event -> image.requestFocus());
    }

    private SquareFrame frame() {
        Label empty = new Label(messages.get("decode.empty"));
        empty.setId("decode-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        empty.visibleProperty().bind(viewModel.decodedProperty().isNull());
        SquareFrame frame = new SquareFrame(image, empty);
        frame.getStyleClass().add("decode-frame");
        return frame;
    }

    /** The image has what is left when the sliders keep a few rows and the rest has all it needs. */
    @Override
    protected void layoutChildren() {
        List<Node> managed = getManagedChildren();
        double others = managed.stream()
                .filter(child -> child != frame)
                .mapToDouble(child -> child.minHeight(-1))
                .sum();
        double gaps = (managed.size() - 1) * getSpacing();
        frame.limit(getHeight() - snappedTopInset() - snappedBottomInset() - gaps - others);
        super.layoutChildren();
    }

    private HBox moves() {
        Button origin = button("origin");
        origin.setOnAction(event -> viewModel.moveToOrigin());
        Button random = button("random");
        random.setOnAction(event -> viewModel.moveToRandom());
        Button back = arrow("back", Feather.ARROW_LEFT);
        back.setOnAction(event -> viewModel.goBack());
        back.disableProperty().bind(viewModel.canGoBackProperty().not());
        Button forward = arrow("forward", Feather.ARROW_RIGHT);
        forward.setOnAction(event -> viewModel.goForward());
        forward.disableProperty().bind(viewModel.canGoForwardProperty().not());
        HBox moves = new HBox(origin, random, back, forward);
        // Whole words, however narrow the pane is.
        moves.getChildren().forEach(child -> ((Button) child).setMinWidth(USE_PREF_SIZE));
        moves.getStyleClass().add("decode-moves");
        return moves;
    }

    private Button arrow(String verb, Feather icon) {
        Button arrow = new Button("", new FontIcon(icon));
        arrow.setId("decode-" + verb);
        arrow.getStyleClass().addAll("button-icon", "flat");
        arrow.setTooltip(new Tooltip(messages.get("decode." + verb + "-tip")));
        arrow.setAccessibleText(messages.get("decode." + verb + "-tip"));
        return arrow;
    }

    /** Going back and forward in z by key wherever the focus is in the window. */
    public void listenTo(Scene scene) {
        scene.getAccelerators().put(BACK, viewModel::goBack);
        scene.getAccelerators().put(FORWARD, viewModel::goForward);
    }

    /** Only for a model that is told the class. */
    private ComboBox<Integer> classes() {
        ComboBox<Integer> classes = new ComboBox<>();
        classes.setId("decode-class");
        classes.setAccessibleText(messages.get("decode.class-tip"));
        classes.setTooltip(new Tooltip(messages.get("decode.class-tip")));
        Choices.name(classes, label -> messages.get("decode.class", viewModel.className(label)));
        classes.managedProperty().bind(classes.visibleProperty());
        viewModel.classesProperty().subscribe(count -> offer(classes, count));
        classes.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                viewModel.choose(now);
            }
        });
        return classes;
    }

    private void offer(ComboBox<Integer> classes, int count) {
        classes.setVisible(count > 0);
        classes.getItems().setAll(IntStream.range(0, count).boxed().toList());
        if (count > 0) {
            classes.setValue(Math.min(viewModel.labelProperty().get(), count - 1));
        }
    }

    /** Only where components are of use. */
    private CheckBox principal(SliderAxes axes) {
        CheckBox principal = new CheckBox(messages.get("decode.principal"));
        principal.setId("sliders-principal");
        principal.getStyleClass().add("sliders-principal");
        principal.setTooltip(new Tooltip(messages.get("decode.principal-tip")));
        principal.selectedProperty().bindBidirectional(axes.principalProperty());
        principal.managedProperty().bind(principal.visibleProperty());
        principal.visibleProperty().bind(axes.offeredProperty());
        return principal;
    }

    private Button button(String verb) {
        Button button = new Button(messages.get("decode." + verb));
        button.setId("decode-" + verb);
        button.setTooltip(new Tooltip(messages.get("decode." + verb + "-tip")));
        return button;
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? DecodeViewModel.FINE_STEP : DecodeViewModel.STEP;
        switch (event.getCode()) {
            case LEFT -> viewModel.moveBy(0, -step);
            case RIGHT -> viewModel.moveBy(0, step);
            case DOWN -> viewModel.moveBy(1, -step);
            case UP -> viewModel.moveBy(1, step);
            case DIGIT0, NUMPAD0 -> viewModel.moveToOrigin();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void paint() {
        DecodedImage decoded = viewModel.decodedProperty().get();
        Paper paper = Paper.of(appearance.themeProperty().get());
        if (decoded == null) {
            image.show(null);
        } else {
            image.show(painted(decoded.image(), paper), () -> painted(decoded.image(), Paper.OF_VALUES));
        }
    }

    private ArgbImage painted(MeanImage shown, Paper paper) {
        return shown.shape().isPoint()
                ? PlanePainter.one(shown, viewModel.images(), paper)
                : ImagePainter.paint(shown, paper);
    }
}
