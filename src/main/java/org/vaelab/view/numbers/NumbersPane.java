package org.vaelab.view.numbers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.LatentUsage;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.numbers.LiveUsageViewModel;
import org.vaelab.viewmodel.numbers.Measured;
import org.vaelab.viewmodel.numbers.NumbersTexts;
import org.vaelab.viewmodel.numbers.NumbersViewModel;

/** Figures that can be quoted, what they were measured on, and a bar for each latent dimension. */
public final class NumbersPane extends BorderPane implements Exportable {

    private final NumbersViewModel viewModel;
    private final Messages messages;
    private final NumbersTexts texts;
    private final LiveUsageViewModel live;
    private final KlBars bars;
    private final Label dimension = words("numbers-dimension");

    /** @param saveDialog asks a person for the file the figures go to */
    public NumbersPane(
            NumbersViewModel viewModel,
            LiveUsageViewModel live,
            Appearance appearance,
            Supplier<Optional<Path>> saveDialog,
            Messages messages) {
        this.viewModel = viewModel;
        this.live = live;
        this.messages = messages;
        texts = viewModel.texts();
        bars = new KlBars(appearance, messages, this::readOut);
        setId("numbers-pane");
        getStyleClass().add("numbers-pane");
        setTop(new NumbersBar(viewModel, saveDialog, messages));
        setCenter(content());
        viewModel.measuredProperty().addListener((property, before, now) -> showBars());
        live.usageProperty().addListener((property, before, now) -> showBars());
        showBars();
    }

    @Override
    public List<Picture> pictures() {
        return List.of(Picture.ofNode("numbers", messages.get("numbers.picture"), () -> "kl-per-dimension", bars));
    }

    private HBox content() {
        ScrollPane figures = figures();
        figures.visibleProperty().bind(viewModel.measuredProperty().isNotNull());
        Label empty = new Label(messages.get("numbers.empty"));
        empty.setId("numbers-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        empty.visibleProperty().bind(viewModel.measuredProperty().isNull());
        StackPane left = new StackPane(figures, empty);
        left.getStyleClass().add("numbers-left");
        HBox content = new HBox(left, chart());
        content.getStyleClass().add("numbers-content");
        return content;
    }

    private ScrollPane figures() {
        Label collapse = bound("numbers-collapse", measured -> texts.collapse(measured.evaluation()));
        collapse.getStyleClass().add("finding");
        Label likelihood = bound("numbers-likelihood", measured -> texts.likelihood(measured.evaluation()));
        likelihood.setTooltip(new Tooltip(messages.get("numbers.likelihood-tip")));
        VBox words = new VBox(
                new FiguresTable(viewModel, messages),
                likelihood,
                collapse,
                bound("numbers-circumstances", texts::circumstances));
        words.getStyleClass().add("numbers-words");
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("numbers-figures");
        return scroll;
    }

    private VBox chart() {
        // One line always, so that the bars keep their height.
        dimension.setWrapText(false);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(dimension.textProperty());
        dimension.setTooltip(whole);
        Label title = new Label();
        title.setId("numbers-bars-title");
        title.textProperty()
                .bind(live.titleProperty().map(words -> words.isEmpty() ? messages.get("numbers.bars") : words));
        Tooltip tip = new Tooltip();
        tip.setOnShowing(event -> tip.setText(live.tip()));
        title.setTooltip(tip);
        title.getStyleClass().add("figure-name");
        VBox chart = new VBox(title, bars, dimension);
        VBox.setVgrow(bars, Priority.ALWAYS);
        HBox.setHgrow(chart, Priority.ALWAYS);
        chart.getStyleClass().add("numbers-chart");
        return chart;
    }

    private Label bound(String id, Function<Measured, String> text) {
        Label label = words(id);
        label.textProperty().bind(viewModel.measuredProperty().map(text).orElse(""));
        return label;
    }

    private static Label words(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("words");
        return label;
    }

    /** Of the weights as they are now, or as they were measured where nobody looks all the time. */
    private @Nullable LatentUsage usage() {
        LatentUsage newest = live.usageProperty().get();
        Measured measured = viewModel.measuredProperty().get();
        return newest == null && measured != null ? measured.evaluation().usage() : newest;
    }

    private void showBars() {
        bars.show(usage());
    }

    private void readOut(int pointed) {
        LatentUsage shown = usage();
        dimension.setText(
                shown == null || pointed < 0 ? messages.get("numbers.point") : texts.dimension(shown, pointed));
    }
}
