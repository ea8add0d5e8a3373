package org.vaelab.view.map;

import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.FxImages;
import org.vaelab.view.paint.FieldPalette;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.PlaneField;

/** What a shade of the plane stands for, from none to the deepest. */
final class FieldLegend extends VBox {

    private static final int BAR_WIDTH = 128;
    private static final int BAR_HEIGHT = 10;

    private final FieldPalette palette;
    private final Messages messages;
    private final ImageView bar = new ImageView();
    private final Label title = new Label();
    private final Label high = new Label();

    /** @param name of what it tells, in its own unit */
    FieldLegend(
            String id,
            FieldPalette palette,
            ObservableValue<String> name,
            ObservableValue<@Nullable PlaneField> field,
            Appearance appearance,
            Messages messages) {
        this.palette = palette;
        this.messages = messages;
        setId(id);
        getStyleClass().add("map-shades");
        setMouseTransparent(true);
        setAlignment(Pos.CENTER);
        title.setId(id + "-title");
        high.setId(id + "-high");
        title.textProperty().bind(name);
        bar.setId(id + "-bar");
        bar.getStyleClass().add("map-shades-bar");
        HBox row = new HBox(new Label("0"), bar, high);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("map-shades-row");
        getChildren().addAll(title, row);
        managedProperty().bind(visibleProperty());
        field.subscribe(this::show);
        appearance.themeProperty().subscribe(this::paint);
    }

    private void paint(Theme theme) {
        // At its own size: the toolkit enlarges a row of pixels that are not opaque into others.
        bar.setImage(FxImages.toFx(new ArgbImage(
                BAR_WIDTH,
                BAR_HEIGHT,
                IntStream.range(0, BAR_WIDTH * BAR_HEIGHT)
                        .map(pixel -> palette.shade(pixel % BAR_WIDTH / (BAR_WIDTH - 1.0), theme))
                        .toArray())));
    }

    private void show(@Nullable PlaneField field) {
        setVisible(field != null);
        if (field != null) {
            high.setText(number(field.high()));
            setAccessibleText(messages.get("map.field.accessible", title.getText(), high.getText()));
        }
    }

    /** Three digits that count. */
    private static String number(double value) {
        int decimals = value >= 100 || value == 0 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
