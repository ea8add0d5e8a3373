package org.vaelab.view.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.FxImages;
import org.vaelab.view.paint.ClassPalette;
import org.vaelab.view.paint.ShadePalette;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.ColourBy;
import org.vaelab.viewmodel.map.Shading;
import org.vaelab.viewmodel.map.ShadingViewModel;

/** What the colours tell when they tell a column of the data or a term. */
final class ShadeLegend extends VBox {

    private static final int BAR_HEIGHT = 10;
    private static final int MOST_CATEGORIES = 12;
    private static final double SWATCH_RADIUS = 4;
    private static final int WIDTH_PX = 240;

    private final Appearance appearance;
    private final Messages messages;
    private final HBox scale;
    private final FlowPane categories = new FlowPane();
    private final ImageView bar = new ImageView();
    private final Label title = new Label();
    private final Label low = new Label();
    private final Label high = new Label();

    ShadeLegend(ShadingViewModel viewModel, Appearance appearance, Messages messages) {
        this.appearance = appearance;
        this.messages = messages;
        setId("map-shades");
        getStyleClass().add("map-shades");
        setMouseTransparent(true);
        setAlignment(Pos.CENTER);
        bar.setId("map-shades-bar");
        bar.setFitWidth(2.0 * Shading.LEVELS);
        bar.setFitHeight(BAR_HEIGHT);
        scale = new HBox(low, bar, high);
        scale.setAlignment(Pos.CENTER);
        scale.getStyleClass().add("map-shades-row");
        categories.setId("map-shades-categories");
        categories.getStyleClass().add("map-shades-categories");
        categories.setPrefWrapLength(WIDTH_PX);
        getChildren().addAll(title, scale, categories);
        for (Node part : List.of(scale, categories)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        viewModel.shadingProperty().subscribe(this::show);
        appearance.themeProperty().subscribe(theme -> {
            paint(theme);
            show(viewModel.shadingProperty().get());
        });
    }

    private void paint(Theme theme) {
        // As high as it is shown: the toolkit enlarges a single row into what lies beside it in memory.
        int[] colours = ShadePalette.colours(theme);
        bar.setImage(FxImages.toFx(new ArgbImage(
                Shading.LEVELS,
                BAR_HEIGHT,
                IntStream.range(0, Shading.LEVELS * BAR_HEIGHT)
                        .map(pixel -> colours[pixel % Shading.LEVELS])
                        .toArray())));
    }

    private void show(@Nullable Shading shading) {
        setVisible(shading != null);
        if (shading == null) {
            return;
        }
        boolean named = !shading.categories().isEmpty();
        scale.setVisible(!named);
        categories.setVisible(named);
        title.setText(title(shading.by()));
        if (named) {
            show(shading.categories());
            setAccessibleText(
                    messages.get("map.shades.categories", title.getText(), String.join(", ", shading.categories())));
        } else {
            boolean term = shading.by().isTerm();
            low.setText(term ? nats(shading.low()) : number(shading.low()));
            high.setText(term ? nats(shading.high()) : number(shading.high()));
            setAccessibleText(messages.get("map.shades.accessible", title.getText(), low.getText(), high.getText()));
        }
    }

    private String title(ColourBy by) {
        return switch (by.kind()) {
            case KL -> messages.get("map.shades.kl");
            case RECONSTRUCTION -> messages.get("map.shades.reconstruction");
            default -> by.column();
        };
    }

    private void show(List<String> names) {
        categories.getChildren().clear();
        for (int i = 0; i < Math.min(MOST_CATEGORIES, names.size()); i++) {
            int argb = ClassPalette.colour(i, appearance.themeProperty().get());
            Color colour = Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
            categories.getChildren().add(new Label(names.get(i), new Circle(SWATCH_RADIUS, colour)));
        }
        if (names.size() > MOST_CATEGORIES) {
            categories.getChildren().add(new Label(messages.get("map.shades.more", names.size() - MOST_CATEGORIES)));
        }
    }

    /** Short, whatever the size of a column's numbers. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? Long.toString((long) value).replace('-', '−')
                : String.format(Locale.ROOT, "%.3g", value).replace('-', '−');
    }

    private static String nats(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('-', '−');
    }
}
