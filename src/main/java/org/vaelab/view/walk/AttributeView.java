package org.vaelab.view.walk;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.AttributeTest;
import org.vaelab.latent.ImageSubset;
import org.vaelab.view.Choices;
import org.vaelab.view.export.AnimationExport;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.find.Anchor;
import org.vaelab.viewmodel.walk.AttributeViewModel;
import org.vaelab.viewmodel.walk.AttributeViewModel.Attribute;

/** An attribute vector: its ends, whether it means anything, and what it makes of an image. */
final class AttributeView {

    private final AttributeViewModel viewModel;
    private final Messages messages;
    private final Controls controls;
    private final Filmstrip film;
    private final Player player;
    private final BorderPane content = new BorderPane();

    AttributeView(AttributeViewModel viewModel, Appearance appearance, AnimationExport export, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        controls = new Controls(messages);
        film = new Filmstrip(
                "attribute",
                viewModel.strip(),
                appearance,
                messages,
                messages.get("walk.attribute-empty"),
                AttributeView::amount);
        player = new Player("attribute", viewModel.strip(), film, export, messages);
        Label finding = new Label();
        finding.setId("attribute-finding");
        finding.setWrapText(true);
        finding.getStyleClass().add("walk-finding");
        finding.textProperty()
                .bind(viewModel.attributeProperty().map(this::finding).orElse(""));
        finding.managedProperty().bind(finding.textProperty().isNotEmpty());
        finding.setTooltip(new Tooltip(messages.get("walk.finding-tip")));
        content.setTop(finding);
        content.setCenter(film);
    }

    private static String amount(int frame) {
        return String.format(Locale.ROOT, "%+.2f", AttributeViewModel.amount(frame))
                .replace('-', '−');
    }

    Node content() {
        return content;
    }

    Filmstrip film() {
        return film;
    }

    List<Node> tools() {
        return List.of(
                whenSelected(controls.button("take-from", viewModel::takeFrom)),
                count("attribute-from", viewModel.fromProperty()),
                whenSelected(controls.button("take-to", viewModel::takeTo)),
                count("attribute-to", viewModel.toProperty()),
                controls.button("swap", viewModel::swap),
                base(),
                player);
    }

    private Button whenSelected(Button button) {
        button.disableProperty().bind(viewModel.selectedProperty().map(ImageSubset::isEmpty));
        return button;
    }

    private Label count(String id, ObservableValue<ImageSubset> subset) {
        Label count = new Label();
        count.setId(id);
        count.getStyleClass().add("caption");
        count.textProperty().bind(subset.map(images -> messages.get("walk.images", images.size())));
        return count;
    }

    private ComboBox<Anchor> base() {
        ComboBox<Anchor> base = new ComboBox<>();
        base.getItems().setAll(Anchor.values());
        base.setId("attribute-base");
        base.setTooltip(new Tooltip(messages.get("walk.base-tip")));
        base.setAccessibleText(messages.get("walk.base-tip"));
        Choices.name(base, anchor -> messages.get("walk.base." + anchor.name().toLowerCase(Locale.ROOT)));
        base.valueProperty().bindBidirectional(viewModel.baseProperty());
        return base;
    }

    private String finding(Attribute attribute) {
        AttributeTest test = attribute.test();
        if (test == null) {
            return messages.get("walk.untested", number(attribute.vector().length()));
        }
        String size = messages.get(
                "walk.effect." + Effect.of(test.effectSize()).name().toLowerCase(Locale.ROOT));
        return messages.get(
                "walk.finding",
                number(attribute.vector().length()),
                test.pairs(),
                number(test.apart()),
                number(test.randomApart()),
                number(test.effectSize()),
                size,
                String.format(Locale.ROOT, "%.3f", test.chance()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }

    /** Cohen's words. */
    private enum Effect {
        NONE,
        SMALL,
        MEDIUM,
        LARGE;

        static Effect of(double d) {
            if (d < 0.2) {
                return NONE;
            }
            return d < 0.5 ? SMALL : d < 0.8 ? MEDIUM : LARGE;
        }
    }
}
