package org.vaelab.view.map;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Code;
import org.vaelab.latent.EmbeddedProjection;
import org.vaelab.latent.ImageSubset;
import org.vaelab.viewmodel.map.ImageTitle;
import org.vaelab.viewmodel.map.MapTool;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.TrustReading;

/** Where z is and what the pointer is near, in a line whose height never changes. */
final class MapReadout extends HBox {

    private static final int MOST_COORDINATES = 3;

    private final MapViewModel viewModel;
    private final Messages messages;
    private final Label z = label("map-readout-z");
    private final Label selected = label("map-readout-selected");
    private final Label trust = label("map-readout-trust");
    private final Label hovered = label("map-readout-hovered");
    /** In the place of what is hovered while nothing is. */
    private final Label hint = new Label();

    MapReadout(MapViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("map-readout");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        z.setMinWidth(USE_PREF_SIZE);
        hint.setId("map-hint");
        hint.getStyleClass().add("map-readout-hint");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(hint.textProperty());
        hint.setTooltip(whole);
        viewModel.selection().toolProperty().subscribe(this::showHint);
        viewModel.emptyProperty().subscribe(this::showHint);
        viewModel.axesProperty().addListener((property, before, now) -> showHint());
        // A listener without a parameter hears of changes only.
        showHint();
        hint.managedProperty().bind(hint.visibleProperty());
        hovered.managedProperty().bind(hovered.visibleProperty());
        hovered.visibleProperty().bind(hint.visibleProperty().not());
        selected.setMinWidth(USE_PREF_SIZE);
        viewModel.selection().selectedProperty().subscribe(this::showSelected);
        viewModel.selection().isolatedProperty().subscribe(this::showSelected);
        trust.setMinWidth(USE_PREF_SIZE);
        trust.managedProperty().bind(trust.textProperty().isNotEmpty());
        viewModel.trustReadingProperty().subscribe(this::showTrust);
        getChildren().addAll(z, selected, trust, gap, hint, hovered);
        viewModel.workspace().zProperty().subscribe(this::showZ);
        viewModel.hoveredProperty().subscribe(image -> showHovered(image.intValue()));
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("map-readout-text");
        return label;
    }

    private void showZ(Code code) {
        StringBuilder text = new StringBuilder("z = (");
        for (int j = 0; j < Math.min(MOST_COORDINATES, code.latentDim()); j++) {
            text.append(j == 0 ? "" : ", ").append(number(code.get(j), code.latentDim()));
        }
        z.setText(
                text.append(code.latentDim() > MOST_COORDINATES ? ", …)" : ")").toString());
    }

    private void showHint() {
        MapTool tool = viewModel.selection().toolProperty().get();
        EmbeddedProjection embedding = viewModel.axesProperty().get().embedding();
        if (embedding != null && tool == MapTool.DECODE) {
            hint.setText(messages.get("map.hint." + MapStyles.word(embedding.method())));
        } else {
            hint.setText(
                    viewModel.emptyProperty().get()
                            ? messages.get("map.no-data")
                            : messages.get("map.hint." + tool.name().toLowerCase(Locale.ROOT)));
        }
    }

    private void showSelected() {
        ImageSubset subset = viewModel.selection().selectedProperty().get();
        String key = viewModel.selection().isolates() ? "map.isolated" : "map.selected";
        selected.setText(subset.isEmpty() ? "" : messages.get(key, subset.size()));
    }

    private void showTrust(@Nullable TrustReading reading) {
        trust.setText(
                reading == null
                        ? ""
                        : messages.get(
                                "map.reading." + MapStyles.word(reading.by()),
                                String.format(Locale.ROOT, reading.value() < 10 ? "%.2f" : "%.1f", reading.value())));
    }

    /** Fewer decimals where more numbers share the line. */
    private static String number(float value, int count) {
        String text = String.format(Locale.ROOT, count > 2 ? "%.2f" : "%.3f", value);
        // What rounds to nothing has no sign.
        return text.replaceFirst("^-(?=[0.]*$)", "").replace('-', '\u2212');
    }

    private void showHovered(int image) {
        Dataset dataset = viewModel.workspace().datasetProperty().get();
        boolean any = dataset != null
                && image != MapViewModel.NOTHING_HOVERED
                && image < dataset.train().count();
        hovered.setText(dataset == null || !any ? "" : describe(ImageTitle.of(dataset, image)));
        hint.setVisible(!any);
    }

    private String describe(ImageTitle title) {
        String className = title.className();
        String text = className == null
                ? messages.get("map.hovered", title.number())
                : messages.get("map.hoveredClass", title.number(), className);
        Dataset dataset = viewModel.workspace().datasetProperty().get();
        String column = viewModel.shading().byProperty().get().column();
        String value = dataset == null ? "" : dataset.train().columnText(title.number() - 1, column);
        String told = value.isEmpty() ? text : messages.get("map.hoveredColumn", text, column, value);
        return title.fileName().isEmpty() ? told : messages.get("map.hoveredFile", told, title.fileName());
    }
}
