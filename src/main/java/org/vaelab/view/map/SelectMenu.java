package org.vaelab.view.map;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Cloud;
import org.vaelab.view.export.TextExport;
import org.vaelab.viewmodel.map.Combination;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.Selection;

/** Selects without the pointer, and takes the selection home. */
final class SelectMenu extends MenuButton {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final String FILE_NAME = "selection.csv";

    private final MapViewModel viewModel;
    private final Selection selection;
    private final TextExport export;
    private final Messages messages;
    private final Menu classes;
    /** A field, since a binding that nobody holds is collected. */
    private final BooleanBinding nothing;

    SelectMenu(MapViewModel viewModel, TextExport export, Messages messages) {
        super(messages.get("map.select"));
        this.viewModel = viewModel;
        this.selection = viewModel.selection();
        this.export = export;
        this.messages = messages;
        nothing = Bindings.createBooleanBinding(
                () -> selection.selectedProperty().get().isEmpty(), selection.selectedProperty());
        setId("map-select");
        setTooltip(new Tooltip(messages.get("map.select.tip")));
        setAccessibleText(messages.get("map.select.tip"));
        classes = new Menu(messages.get("map.select.class"));
        getItems().addAll(search(), classes, new SeparatorMenuItem());
        getItems()
                .addAll(
                        item("all", "Shortcut+A", viewModel::selectAllShown),
                        whenAny(item("none", "Shortcut+Shift+A", selection::clear)),
                        item("invert", "Shortcut+I", selection::invert),
                        undo(),
                        redo(),
                        new SeparatorMenuItem(),
                        whenAny(isolate()),
                        new SeparatorMenuItem(),
                        whenAny(item("save", null, this::save)),
                        whenAny(item("copy", null, this::copy)));
        viewModel.workspace().datasetProperty().subscribe(this::offer);
    }

    private CustomMenuItem search() {
        TextField field = new TextField();
        field.setId("map-select-search");
        field.setPromptText(messages.get("map.select.search"));
        field.setTooltip(new Tooltip(messages.get("map.select.search.tip")));
        field.setAccessibleText(messages.get("map.select.search.tip"));
        field.setOnAction(event -> {
            int found = selection.search(field.getText(), Combination.REPLACE);
            field.pseudoClassStateChanged(DANGER, found == 0);
            event.consume();
        });
        field.textProperty().subscribe(() -> field.pseudoClassStateChanged(DANGER, false));
        return new CustomMenuItem(field, false);
    }

    private MenuItem item(String name, @Nullable String keys, Runnable action) {
        MenuItem item = new MenuItem(messages.get("map.select." + name));
        item.setId("map-select-" + name);
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem whenAny(MenuItem item) {
        item.disableProperty().bind(nothing);
        return item;
    }

    private MenuItem undo() {
        MenuItem undo = item("undo", "Shortcut+Z", viewModel.journal()::undo);
        undo.disableProperty().bind(viewModel.journal().undoableProperty().not());
        return undo;
    }

    private MenuItem redo() {
        MenuItem redo = item("redo", "Shortcut+Y", viewModel.journal()::redo);
        redo.disableProperty().bind(viewModel.journal().redoableProperty().not());
        return redo;
    }

    private CheckMenuItem isolate() {
        CheckMenuItem isolate = new CheckMenuItem(messages.get("map.select.isolate"));
        isolate.setId("map-select-isolate");
        isolate.selectedProperty().bindBidirectional(selection.isolatedProperty());
        return isolate;
    }

    private void offer(@Nullable Dataset dataset) {
        List<String> names = dataset == null ? List.of() : dataset.classNames();
        classes.getItems().clear();
        for (int label = 0; label < names.size(); label++) {
            int chosen = label;
            MenuItem item = new MenuItem(names.get(label));
            item.setId("map-select-class-" + label);
            item.setOnAction(event -> selection.chooseClass(chosen, Combination.REPLACE));
            classes.getItems().add(item);
        }
        classes.setDisable(names.isEmpty());
    }

    private String csv() {
        Cloud cloud = viewModel.cloudProperty().get();
        return selection.csv(cloud == null ? null : cloud.codes());
    }

    private void save() {
        export.save(csv(), FILE_NAME, getScene().getWindow());
    }

    private void copy() {
        export.copy(
                csv(),
                messages.get(
                        "map.select.copied", selection.selectedProperty().get().size()));
    }
}
