package org.vaelab.view.own;

import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.MeanImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.own.OwnImageViewModel;

/** The image under the brush. By keyboard the arrows move the brush, and space lays it on and takes it off. */
final class DrawingBoard extends StackPane {

    private static final double STEP = 1;
    private static final double FINE_STEP = 0.25;

    private final OwnImageViewModel viewModel;
    private final Appearance appearance;
    private final PixelView pixels;
    private final Circle brush = new Circle();
    private double brushX;
    private double brushY;
    private boolean down;

    DrawingBoard(OwnImageViewModel viewModel, Appearance appearance, Messages messages) {
        this.viewModel = viewModel;
        this.appearance = appearance;
        pixels = new PixelView(appearance.smoothImagesProperty());
        pixels.setId("draw-board");
        pixels.getStyleClass().add("draw-board");
        pixels.setFocusTraversable(true);
        pixels.setAccessibleText(messages.get("draw.board"));
        Tooltip.install(pixels, new Tooltip(messages.get("draw.board-tip")));
        brush.getStyleClass().add("draw-brush");
        brush.setManaged(false);
        brush.setVisible(false);
        Pane above = new Pane(brush);
        above.setMouseTransparent(true);
        getChildren().addAll(pixels, above);
        pixels.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pixels.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pixels.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event));
        pixels.addEventHandler(MouseEvent.MOUSE_EXITED, event -> brush.setVisible(pixels.isFocusVisible()));
        pixels.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pixels.focusedProperty().addListener((property, before, focused) -> leave(focused));
        viewModel.imageProperty().addListener((property, before, now) -> paint());
        viewModel.thicknessProperty().addListener((property, before, now) -> placeBrush());
        appearance.themeProperty().addListener((property, before, now) -> paint());
        centreBrush();
        paint();
    }

    PixelView pixels() {
        return pixels;
    }

    private void centreBrush() {
        brushX = shape().width() / 2.0;
        brushY = shape().height() / 2.0;
    }

    private void leave(boolean focused) {
        down &= focused;
        brush.setVisible(focused && pixels.isFocusVisible());
        placeBrush();
    }

    private void press(MouseEvent event) {
        pixels.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            point(event);
            viewModel.press(brushX, brushY);
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            point(event);
            viewModel.drag(brushX, brushY);
            event.consume();
        }
    }

    private void point(MouseEvent event) {
        Point2D at = inImage(event.getX(), event.getY());
        brushX = at.getX();
        brushY = at.getY();
        brush.setVisible(true);
        placeBrush();
    }

    private ImageShape shape() {
        return viewModel.imageProperty().get().shape();
    }

    /** Screen pixels for one of the image; a point of the plane is an image of one, shown by many. */
    private double scale() {
        return pixels.magnification() * ImagePainter.width(shape()) / shape().width();
    }

    /** The image lies in the middle of its space. */
    private double left() {
        return (pixels.getWidth() - shape().width() * scale()) / 2;
    }

    private double top() {
        return (pixels.getHeight() - shape().height() * scale()) / 2;
    }

    private Point2D inImage(double x, double y) {
        return new Point2D((x - left()) / scale(), (y - top()) / scale());
    }

    private void placeBrush() {
        brush.setCenterX(left() + brushX * scale());
        brush.setCenterY(top() + brushY * scale());
        brush.setRadius(viewModel.thicknessProperty().get() * pixels.magnification());
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        double step = (event.isShiftDown() ? FINE_STEP : STEP) * pixels.magnification() / scale();
        switch (event.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, -step);
            case DOWN -> move(0, step);
            case SPACE -> lay();
            case DELETE -> viewModel.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void lay() {
        down = !down;
        if (down) {
            viewModel.press(brushX, brushY);
        }
    }

    private void move(double x, double y) {
        brushX = Math.max(0, Math.min(shape().width(), brushX + x));
        brushY = Math.max(0, Math.min(shape().height(), brushY + y));
        brush.setVisible(true);
        placeBrush();
        if (down) {
            viewModel.drag(brushX, brushY);
        }
    }

    private void paint() {
        Paper paper = Paper.of(appearance.themeProperty().get());
        MeanImage drawn = viewModel.imageProperty().get();
        pixels.show(ImagePainter.paint(drawn, paper), () -> ImagePainter.values(drawn));
        placeBrush();
    }
}
