package org.vaelab.view.sheet;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vaelab.i18n.Messages;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.export.SaveDialog;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.sheet.SheetRenderer;
import org.vaelab.viewmodel.sheet.SheetSeries;

/** What every pane of a sheet has: the sheet, with as many groups as fit, its size, its series, its step and its picture. */
final class SheetFrame {

    private static final SheetRenderer VALUES = SheetRendering.ofValues();

    private final SheetRenderer onScreen;
    private final String name;
    private final SheetContent content;
    private final Messages messages;
    private final SheetView view;
    private final SizeChoice size;
    private final Label step = new Label();
    /** What is shown, as a part of keys and of the file's name. */
    private String shown;

    private final Picture picture;

    /** @param name begins the ids of all nodes, and is part of the keys of their texts */
    SheetFrame(String name, SheetContent content, Appearance appearance, Messages messages) {
        onScreen = SheetRendering.onScreen(appearance);
        this.name = name;
        shown = name;
        this.content = content;
        this.messages = messages;
        String title = messages.get("sheets." + name);
        size = new SizeChoice(name, messages);
        view = new SheetView(name + "-sheet", messages.get("sheets.empty"), appearance);
        describe(name);
        picture = Picture.ofPixels(name, title, this::fileName, view.pixels());
        view.onSpaceChanged(this::fit);
        fitOn(size.valueProperty());
        paintOn(appearance.themeProperty());
    }

    /** @param own controls, before those that every sheet has */
    void fill(BorderPane pane, SheetSeries series, PictureMenu menu, SaveDialog dialog, Node... own) {
        pane.setId(name + "-pane");
        pane.getStyleClass().add("sheet-pane");
        step.setId(name + "-step");
        step.getStyleClass().add("caption");
        step.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane controls = new FlowPane(own);
        controls.getChildren().addAll(size, new SeriesControls(name, series, dialog, messages));
        controls.getStyleClass().add("sheet-controls");
        controls.setMinWidth(0);
        // As it is given room, not as many pixels as it would like to have before it wraps.
        controls.setPrefWrapLength(0);
        HBox.setHgrow(controls, Priority.ALWAYS);
        HBox toolbar = new HBox(controls, step);
        toolbar.getStyleClass().add("sheet-head");
        pane.setTop(toolbar);
        pane.setCenter(view);
        view.lookAt(pane);
        menu.attach(view.pixels(), picture);
    }

    /** Tells what is shown from now on, in a text and for a file's name. */
    void describe(String what) {
        shown = what;
        view.describe(messages.get("sheets." + what), messages.get("sheets." + what + "-tip"));
    }

    Button button(String verb, Runnable action) {
        Button button = new Button(messages.get("sheets." + verb));
        button.setId(name + "-" + verb);
        button.setTooltip(new Tooltip(messages.get("sheets." + verb + "-tip")));
        button.setOnAction(event -> action.run());
        return button;
    }

    List<Picture> pictures() {
        return List.of(picture);
    }

    /** Asks for what fits whenever this changes. */
    void fitOn(ObservableValue<?> value) {
        value.addListener((property, before, now) -> fit());
    }

    /** Paints anew whenever this changes. */
    void paintOn(ObservableValue<?> value) {
        value.addListener((property, before, now) -> paint());
    }

    void fit() {
        content.ask(view.capacity(content.shape(), content.group(), size.getValue()));
        paint();
    }

    private void paint() {
        SheetContent.Answer answer = content.answer();
        if (answer == null) {
            view.showNothing();
        } else {
            int columns = view.columns(answer.shape(), content.group(), size.getValue());
            view.show(
                    answer.painting().paint(onScreen, columns),
                    () -> answer.painting().paint(VALUES, columns),
                    size.getValue());
            step.setText(messages.get("sheets.step", answer.step()));
        }
    }

    private String fileName() {
        SheetContent.Answer answer = content.answer();
        return "vae-" + shown + "-step-" + (answer == null ? 0 : answer.step());
    }
}
