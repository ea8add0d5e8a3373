package org.vaelab.view.decode;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Examination;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.ResidualPainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.decode.PinnedViewModel;

/** The pinned image beside its reconstruction, with both loss terms and the posterior. Its space is reserved while nothing is pinned. */
final class PinnedPane extends StackPane {

    private final PinnedViewModel viewModel;
    private final Appearance appearance;
    private final Messages messages;
    private final PixelView original;
    private final PixelView reconstruction;
    private final ToggleButton residual;
    private final Label title = label("pinned-title");
    private final Label reconstructionNll = label("pinned-reconstruction-nll");
    private final Label kl = label("pinned-kl");
    private final PosteriorTable posterior;
    private final Label empty = label("pinned-empty");
    private final VBox content;

    PinnedPane(PinnedViewModel viewModel, Appearance appearance, Messages messages) {
        this.viewModel = viewModel;
        this.appearance = appearance;
        this.messages = messages;
        this.original = pixels("original");
        this.reconstruction = pixels("reconstruction");
        this.residual = residualToggle();
        this.posterior = new PosteriorTable(messages.get("decode.posterior"));
        this.content = new VBox(title, images(), posterior, actions());
        setId("pinned-pane");
        getStyleClass().add("pinned-pane");
        content.getStyleClass().add("pinned-content");
        title.getStyleClass().add("pinned-title");
        empty.setText(messages.get("decode.pinned-empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        getChildren().addAll(content, empty);
        viewModel.examinationProperty().addListener((property, before, now) -> show());
        appearance.themeProperty().addListener((property, before, now) -> show());
        show();
    }

    private HBox images() {
        reconstructionNll.getStyleClass().add("reconstruction-term");
        kl.getStyleClass().add("kl-term");
        Label klName = caption("kl-term");
        klName.textProperty()
                .bind(viewModel
                        .boundsProperty()
                        .map(bound -> messages.get(bound ? "decode.kl-term" : "decode.penalty-term")));
        Label reconstructionName = caption("reconstruction-term");
        reconstructionName.setId("pinned-reconstruction-name");
        reconstructionName
                .textProperty()
                .bind(viewModel
                        .binarisedProperty()
                        .map(drawn -> messages.get(
                                drawn ? "decode.reconstruction-term-grey" : "decode.reconstruction-term")));
        VBox terms = new VBox(reconstructionName, reconstructionNll, klName, kl);
        terms.getStyleClass().add("pinned-terms");
        Label arrow = new Label("→");
        HBox images = new HBox(original, arrow, reconstruction, terms);
        images.getStyleClass().add("pinned-images");
        images.setAlignment(Pos.CENTER_LEFT);
        return images;
    }

    private HBox actions() {
        Button toMean = button("to-mean", viewModel::moveToMean);
        toMean.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(toMean, Priority.ALWAYS);
        HBox actions = new HBox(toMean, resample(), residual, button("unpin", viewModel::unpin));
        // Whole words, however narrow the pane is.
        actions.getChildren().forEach(child -> ((ButtonBase) child).setMinWidth(USE_PREF_SIZE));
        actions.getStyleClass().add("pinned-actions");
        return actions;
    }

    private Button resample() {
        Button resample = new Button("", new FontIcon(Feather.SHUFFLE));
        resample.setId("pinned-resample");
        resample.getStyleClass().add("button-icon");
        resample.setTooltip(new Tooltip(messages.get("decode.resample-tip")));
        resample.setAccessibleText(messages.get("decode.resample-tip"));
        resample.setOnAction(event -> viewModel.resample());
        return resample;
    }

    private ToggleButton residualToggle() {
        ToggleButton toggle = new ToggleButton("±");
        toggle.setId("pinned-residual");
        toggle.setTooltip(new Tooltip(messages.get("decode.residual-tip")));
        toggle.setAccessibleText(messages.get("decode.residual-tip"));
        toggle.setOnAction(event -> show());
        return toggle;
    }

    private Button button(String verb, Runnable action) {
        Button button = new Button(messages.get("decode." + verb));
        button.setId("pinned-" + verb);
        button.setTooltip(new Tooltip(messages.get("decode." + verb + "-tip")));
        button.setOnAction(event -> action.run());
        return button;
    }

    private PixelView pixels(String name) {
        PixelView view = new PixelView(appearance.smoothImagesProperty());
        view.setId("pinned-" + name);
        view.getStyleClass().add("pinned-image");
        view.setAccessibleText(messages.get("decode.pinned-" + name));
        Tooltip.install(view, new Tooltip(messages.get("decode.pinned-" + name)));
        return view;
    }

    private Label caption(String key) {
        Label caption = new Label(messages.get("decode." + key));
        caption.getStyleClass().add("caption");
        return caption;
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        return label;
    }

    private void show() {
        Examination shown = viewModel.examinationProperty().get();
        content.setVisible(shown != null);
        empty.setVisible(shown == null);
        posterior.show(viewModel.posterior());
        if (shown == null) {
            original.show(null);
            reconstruction.show(null);
        } else {
            Paper paper = Paper.of(appearance.themeProperty().get());
            original.show(ImagePainter.paint(shown.original(), paper));
            reconstruction.show(
                    residual.isSelected()
                            ? ResidualPainter.paint(shown.original(), shown.reconstruction(), paper)
                            : ImagePainter.paint(shown.reconstruction(), paper));
            title.setText(title(shown));
            reconstructionNll.setText(nats(shown.elbo().reconstructionNll()));
            kl.setText(viewModel.hasPenalty() ? nats(shown.elbo().kl()) : messages.get("decode.no-penalty"));
        }
    }

    private String title(Examination shown) {
        int number = shown.request().index() + 1;
        return viewModel
                .className()
                .map(name -> messages.get("decode.pinned-class", number, name))
                .orElseGet(() -> messages.get("decode.pinned-image", number));
    }

    private String nats(double value) {
        return messages.get("decode.nats", String.format(Locale.ROOT, "%.1f", value));
    }
}
