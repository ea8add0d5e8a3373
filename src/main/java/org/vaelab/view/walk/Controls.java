package org.vaelab.view.walk;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.view.WholeNumbers;

/** Makes controls from a bundle's keys: {@code walk.clear} gets the id {@code walk-clear}, its tip is {@code walk.clear-tip}. */
record Controls(Messages messages) {

    Button button(String name, Runnable action) {
        Button button = dressed(new Button(messages.get("walk." + name)), name);
        button.setOnAction(event -> action.run());
        return button;
    }

    Button icon(String name, Feather icon, Runnable action) {
        Button button = dressed(new Button("", new FontIcon(icon)), name);
        button.getStyleClass().add("button-icon");
        button.setOnAction(event -> action.run());
        return button;
    }

    CheckBox check(String name) {
        return dressed(new CheckBox(messages.get("walk." + name)), name);
    }

    HBox slider(String name, double least, double most, DoubleProperty value) {
        Slider slider = dressed(new Slider(least, most, value.get()), name);
        slider.setBlockIncrement((most - least) / 20);
        slider.valueProperty().bindBidirectional(value);
        return named(name, slider);
    }

    HBox spinner(String name, int least, int most, IntegerProperty value) {
        Spinner<Integer> spinner = dressed(WholeNumbers.spinner(least, most, 1, value.get(), value::set), name);
        spinner.getEditor().setAccessibleText(messages.get("walk." + name + "-tip"));
        return named(name, spinner);
    }

    private HBox named(String name, Control control) {
        Label label = new Label(messages.get("walk." + name));
        label.getStyleClass().add("caption");
        label.setLabelFor(control);
        HBox both = new HBox(label, control);
        both.getStyleClass().add("named-control");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private <C extends Control> C dressed(C control, String name) {
        control.setId("walk-" + name);
        control.setTooltip(new Tooltip(messages.get("walk." + name + "-tip")));
        control.setAccessibleText(messages.get("walk." + name + "-tip"));
        return control;
    }
}
