package org.vaelab.view.map;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.FxImages;
import org.vaelab.view.paint.ShadePalette;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.ColourBy;
import org.vaelab.viewmodel.map.Shading;
import org.vaelab.viewmodel.map.ShadingViewModel;

/** What the colours tell when they tell a term. */
final class ShadeLegend extends VBox {

    private static final int BAR_HEIGHT = 10;

    private final Messages messages;
    private final ImageView bar = new ImageView();
    private final Label title = new Label();
    private final Label low = new Label();
    private final Label high = new Label();

    ShadeLegend(ShadingViewModel viewModel, Appearance appearance, Messages messages) {
        this.messages = messages;
        setId("map-shades");
        getStyleClass().add("map-shades");
        setMouseTransparent(true);
        setAlignment(Pos.CENTER);
        bar.setId("map-shades-bar");
        bar.setFitWidth(2.0 * Shading.LEVELS);
        bar.setFitHeight(BAR_HEIGHT);
        HBox row = new HBox(low, bar, high);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("map-shades-row");
        getChildren().addAll(title, row);
        viewModel.shadingProperty().subscribe(this::show);
        appearance.themeProperty().subscribe(this::paint);
    }

    private void paint(Theme theme) {
        bar.setImage(FxImages.toFx(new ArgbImage(Shading.LEVELS, 1, ShadePalette.colours(theme))));
    }

    private void show(@Nullable Shading shading) {
        setVisible(shading != null);
        if (shading != null) {
            title.setText(messages.get(shading.by() == ColourBy.KL ? "map.shades.kl" : "map.shades.reconstruction"));
            low.setText(nats(shading.low()));
            high.setText(nats(shading.high()));
            setAccessibleText(messages.get("map.shades.accessible", title.getText(), low.getText(), high.getText()));
        }
    }

    private static String nats(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('-', '−');
    }
}
