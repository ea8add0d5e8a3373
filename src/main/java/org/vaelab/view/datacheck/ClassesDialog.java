package org.vaelab.view.datacheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Dialogs;
import org.vaelab.view.paint.ClassPalette;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.ClassLook;
import org.vaelab.viewmodel.datacheck.ClassesViewModel;

/** The classes' names and colours, to be changed. */
public final class ClassesDialog {

    private static final int MOST_HEIGHT_PX = 420;
    private static final int RGB = 0xffffff;

    private record Row(int label, String given, int usual, ColorPicker colour, TextField name) {}

    private final Window owner;
    private final ClassesViewModel viewModel;
    private final Appearance appearance;
    private final Messages messages;

    public ClassesDialog(Window owner, ClassesViewModel viewModel, Appearance appearance, Messages messages) {
        this.owner = owner;
        this.viewModel = viewModel;
        this.appearance = appearance;
        this.messages = messages;
    }

    public void show() {
        List<Row> rows = rows();
        Dialog<ButtonType> dialog = Dialogs.of(
                new Dialog<>(), owner, Modality.WINDOW_MODAL, "classes", messages.get("check.classes-title"));
        Dialogs.letResize(dialog);
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(messages.get("check.classes-header"));
        pane.setContent(content(rows));
        buttons(dialog, rows);
        dialog.show();
        if (!rows.isEmpty()) {
            rows.get(0).name.requestFocus();
        }
    }

    private List<Row> rows() {
        ClassLook look = viewModel.look();
        List<String> given = viewModel.givenProperty().get();
        List<Row> rows = new ArrayList<>();
        for (int label = 0; label < given.size(); label++) {
            int usual = ClassPalette.colour(label, appearance.themeProperty().get()) & RGB;
            ColorPicker colour = new ColorPicker(fx(look.colours().getOrDefault(label, usual)));
            colour.setId("class-colour-" + label);
            colour.getStyleClass().add("button");
            colour.setTooltip(new Tooltip(messages.get("check.class-colour", given.get(label))));
            colour.setAccessibleText(messages.get("check.class-colour", given.get(label)));
            TextField name = new TextField(look.names().getOrDefault(label, given.get(label)));
            name.setId("class-name-" + label);
            name.setPromptText(given.get(label));
            name.setTooltip(new Tooltip(messages.get("check.class-name", given.get(label))));
            name.setAccessibleText(messages.get("check.class-name", given.get(label)));
            rows.add(new Row(label, given.get(label), usual, colour, name));
        }
        return rows;
    }

    private static ScrollPane content(List<Row> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("check-options", "classes-list");
        rows.forEach(row -> grid.addRow(row.label, row.name, row.colour));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("check-found");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT_PX);
        scroll.setPrefHeight(Math.min(MOST_HEIGHT_PX, 40.0 * rows.size() + 24));
        // A dialog whose header has two lines would take the room from the rows.
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        return scroll;
    }

    private void buttons(Dialog<ButtonType> dialog, List<Row> rows) {
        ButtonType apply = new ButtonType(messages.get("check.classes-apply"), ButtonData.OK_DONE);
        ButtonType reset = new ButtonType(messages.get("check.classes-reset"), ButtonData.LEFT);
        ButtonType cancel = new ButtonType(messages.get("check.cancel"), ButtonData.CANCEL_CLOSE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(reset, apply, cancel);
        Dialogs.button(pane, apply, "classes-apply")
                .addEventHandler(ActionEvent.ACTION, event -> viewModel.choose(look(rows)));
        Dialogs.keepOpen(
                Dialogs.button(pane, reset, "classes-reset"),
                () -> rows.forEach(row -> {
                    row.name.setText(row.given);
                    row.colour.setValue(fx(row.usual));
                }));
    }

    /** What differs from what the data and the palette say; a name that was wiped out is the data's own. */
    private static ClassLook look(List<Row> rows) {
        Map<Integer, String> names = new HashMap<>();
        Map<Integer, Integer> colours = new HashMap<>();
        for (Row row : rows) {
            String name = row.name.getText().strip();
            if (!name.isEmpty() && !name.equals(row.given)) {
                names.put(row.label, name);
            }
            int colour = rgb(row.colour.getValue());
            if (colour != row.usual) {
                colours.put(row.label, colour);
            }
        }
        return new ClassLook(names, colours);
    }

    private static Color fx(int rgb) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
