package org.vaelab.view.decode;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vaelab.i18n.Messages;
import org.vaelab.math.Pca;
import org.vaelab.viewmodel.decode.DecodeViewModel;
import org.vaelab.viewmodel.decode.SliderAxes;

/** One coordinate of z, or its place along a component: its name, a slider and its exact value. */
final class CoordinateRow extends HBox {

    private static final double SLIDER_REACH = 4;

    private final int dimension;
    private final SliderAxes axes;
    private final Messages messages;
    private final Label name = new Label();
    private final Slider slider = new Slider(-SLIDER_REACH, SLIDER_REACH, 0);
    private final TextField value = new TextField();
    private float shown;
    private boolean showing;

    CoordinateRow(int dimension, SliderAxes axes, Messages messages) {
        this.dimension = dimension;
        this.axes = axes;
        this.messages = messages;
        getStyleClass().add("coordinate-row");
        setAlignment(Pos.CENTER_LEFT);
        name.setId("z-name-" + (dimension + 1));
        name.getStyleClass().add("coordinate-name");
        name.setLabelFor(slider);
        slider.setTooltip(new Tooltip());
        value.setTooltip(new Tooltip());
        buildSlider();
        buildValue();
        getChildren().addAll(name, slider, value);
        describe();
        writeValue();
    }

    /** Says what it moves z along. */
    void describe() {
        Pca components = axes.componentsProperty().get();
        boolean raw = components == null || dimension >= components.dimensions();
        String axis = raw ? Subscript.z(dimension) : messages.get("decode.component", dimension + 1);
        name.setText(axis);
        String full = components == null || raw
                ? axis
                : messages.get("decode.component-share", dimension + 1, components.share(dimension));
        slider.setAccessibleText(messages.get("decode.slider", full));
        slider.getTooltip().setText(messages.get("decode.slider-tip", full));
        value.setAccessibleText(messages.get("decode.value", full));
        value.getTooltip().setText(messages.get("decode.value-tip", full));
    }

    /** Shows where z is, without moving it. */
    void show(float coordinate) {
        if (coordinate != shown) {
            shown = coordinate;
            // A value beyond the slider's ends is shown at the end, but must not be moved there.
            showing = true;
            slider.setValue(coordinate);
            showing = false;
            writeValue();
        }
    }

    private void buildSlider() {
        slider.setId("z-slider-" + (dimension + 1));
        slider.setBlockIncrement(DecodeViewModel.STEP);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                axes.move(dimension, now.doubleValue());
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        slider.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                axes.reset(dimension);
            }
        });
    }

    private void buildValue() {
        value.setId("z-value-" + (dimension + 1));
        value.getStyleClass().addAll(Styles.SMALL, "coordinate-value");
        value.textProperty().addListener((property, before, now) -> markIfUnreadable(now));
        value.setOnAction(event -> take());
        value.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                take();
            }
        });
        value.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                writeValue();
            }
        });
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? DecodeViewModel.FINE_STEP : DecodeViewModel.STEP;
        switch (event.getCode()) {
            case LEFT, DOWN -> axes.moveBy(dimension, -step);
            case RIGHT, UP -> axes.moveBy(dimension, step);
            case DIGIT0, NUMPAD0, DELETE, BACK_SPACE -> axes.reset(dimension);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Moves to what was typed; what is no number is forgotten. */
    private void take() {
        double typed = CoordinateText.parse(value.getText());
        if (!value.getText().equals(CoordinateText.of(shown)) && Double.isFinite(typed)) {
            axes.move(dimension, typed);
        }
        writeValue();
    }

    private void markIfUnreadable(String text) {
        value.pseudoClassStateChanged(Styles.STATE_DANGER, !Double.isFinite(CoordinateText.parse(text)));
    }

    private void writeValue() {
        value.setText(CoordinateText.of(shown));
    }
}
