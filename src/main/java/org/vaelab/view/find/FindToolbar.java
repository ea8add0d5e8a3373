package org.vaelab.view.find;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Choices;
import org.vaelab.view.WholeNumbers;
import org.vaelab.viewmodel.find.Anchor;
import org.vaelab.viewmodel.find.FindViewModel;
import org.vaelab.viewmodel.find.Finding;
import org.vaelab.viewmodel.find.LikelihoodRanking;

/** What is looked for, near what, how many, and how they are shown. */
final class FindToolbar extends FlowPane {

    private final FindViewModel viewModel;
    private final Messages messages;
    private final CheckBox reconstructions;

    FindToolbar(FindViewModel viewModel, FindTexts texts, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        reconstructions = new CheckBox(messages.get("find.reconstructions"));
        reconstructions.setId("find-reconstructions");
        reconstructions.setTooltip(new Tooltip(messages.get("find.reconstructions-tip")));
        getStyleClass().add("sheet-toolbar");
        ComboBox<Finding> finding = choice("for", List.of(Finding.values()), viewModel.findingProperty(), texts::of);
        ComboBox<Anchor> anchor = choice("anchor", List.of(Anchor.values()), viewModel.anchorProperty(), texts::of);
        onlyWhile(anchor, Finding::isNear);
        ComboBox<Integer> count = choice(
                "count",
                FindViewModel.COUNTS,
                viewModel.countProperty().asObject(),
                number -> messages.get("find.count", number));
        Button select = button("select", viewModel::select);
        select.disableProperty().bind(viewModel.galleryProperty().isNull());
        getChildren().addAll(finding, anchor, measure(), count, reconstructions, select);
    }

    /** Whether each image is followed by its reconstruction and their difference. */
    CheckBox reconstructions() {
        return reconstructions;
    }

    private <T> ComboBox<T> choice(String id, List<T> values, Property<T> value, Function<T, String> name) {
        ComboBox<T> choice = new ComboBox<>(FXCollections.observableArrayList(values));
        choice.setId("find-" + id);
        choice.setTooltip(new Tooltip(messages.get("find." + id + "-tip")));
        choice.setAccessibleText(messages.get("find." + id + "-tip"));
        Choices.name(choice, name);
        choice.valueProperty().bindBidirectional(value);
        // A field of the choice, since a property made by asObject is collected with what nobody holds.
        choice.setUserData(value);
        return choice;
    }

    private void onlyWhile(Node node, Predicate<Finding> shown) {
        node.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> shown.test(viewModel.findingProperty().get()), viewModel.findingProperty()));
        node.managedProperty().bind(node.visibleProperty());
    }

    private Button button(String id, Runnable action) {
        Button button = new Button(messages.get("find." + id));
        button.setId("find-" + id);
        button.setTooltip(new Tooltip(messages.get("find." + id + "-tip")));
        button.setAccessibleText(messages.get("find." + id + "-tip"));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** One button that starts, and then cancels. */
    private HBox measure() {
        LikelihoodRanking ranking = viewModel.likelihoods();
        Button measure = button("measure", this::startOrCancel);
        measure.textProperty()
                .bind(ranking.runningProperty().map(running -> messages.get(running ? "find.cancel" : "find.measure")));
        measure.disableProperty()
                .bind(ranking.canStartBinding().or(ranking.runningProperty()).not());
        ProgressBar progress = new ProgressBar();
        progress.setId("find-progress");
        progress.setAccessibleText(messages.get("find.measuring"));
        progress.progressProperty().bind(ranking.fractionProperty());
        progress.visibleProperty().bind(ranking.runningProperty());
        Spinner<Integer> codes = codes(ranking);
        Label name = new Label(messages.get("find.codes"));
        name.setLabelFor(codes);
        HBox row = new HBox(name, codes, measure, progress);
        row.getStyleClass().add("find-measure");
        onlyWhile(row, Finding.UNLIKELY::equals);
        return row;
    }

    private Spinner<Integer> codes(LikelihoodRanking ranking) {
        Spinner<Integer> codes = WholeNumbers.spinner(
                1, LikelihoodRanking.MOST_CODES, 10, ranking.codesProperty().get(), ranking.codesProperty()::set);
        codes.setId("find-codes");
        codes.setTooltip(new Tooltip(messages.get("find.codes-tip")));
        codes.getEditor().setAccessibleText(messages.get("find.codes-tip"));
        codes.disableProperty().bind(ranking.runningProperty());
        return codes;
    }

    private void startOrCancel() {
        if (viewModel.likelihoods().runningProperty().get()) {
            viewModel.likelihoods().cancel();
        } else {
            viewModel.measure();
        }
    }
}
