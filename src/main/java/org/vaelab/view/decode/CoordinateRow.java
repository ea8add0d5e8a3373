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
import org.vaelab.viewmodel.decode.DecodeViewModel;

/** One coordinate of z: its name, a slider and its exact value. */
final class CoordinateRow extends HBox {

    private static final double SLIDER_REACH = 4;

    private final int dimension;
    private final DecodeViewModel viewModel;
    private final Slider slider = new Slider(-SLIDER_REACH, SLIDER_REACH, 0);
    private final TextField value = new TextField();
    private float shown;
    private boolean showing;

    CoordinateRow(int dimension, DecodeViewModel viewModel, Messages messages) {
        this.dimension = dimension;
        this.viewModel = viewModel;
        String name = Subscript.z(dimension);
        getStyleClass().add("coordinate-row");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(name);
        label.getStyleClass().add("coordinate-name");
        label.setLabelFor(slider);
        buildSlider(messages.get("decode.slider", name), messages.get("decode.slider-tip", name));
        buildValue(messages.get("decode.value", name), messages.get("decode.value-tip", name));
        getChildren().addAll(label, slider, value);
        writeValue();
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

    private void buildSlider(String accessibleText, String tip) {
        slider.setId("z-slider-" + (dimension + 1));
        slider.setAccessibleText(accessibleText);
        slider.setTooltip(new Tooltip(tip));
        slider.setBlockIncrement(DecodeViewModel.STEP);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                viewModel.move(dimension, now.doubleValue());
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        slider.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                viewModel.reset(dimension);
            }
        });
    }

    private void buildValue(String accessibleText, String tip) {
        value.setId("z-value-" + (dimension + 1));
        value.setAccessibleText(accessibleText);
        value.setTooltip(new Tooltip(tip));
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
            case LEFT, DOWN -> viewModel.moveBy(dimension, -step);
            case RIGHT, UP -> viewModel.moveBy(dimension, step);
            case DIGIT0, NUMPAD0, DELETE, BACK_SPACE -> viewModel.reset(dimension);
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
            viewModel.move(dimension, typed);
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
