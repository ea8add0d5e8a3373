package org.vaelab.view.training;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vaelab.i18n.Messages;
import org.vaelab.training.KlSchedule;
import org.vaelab.training.LearningRateSchedule;
import org.vaelab.training.PixelTreatment;
import org.vaelab.vae.Activation;
import org.vaelab.vae.Likelihood;
import org.vaelab.vae.Likelihoods;
import org.vaelab.vae.Objective;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.Optimiser;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.training.NetworkKind;
import org.vaelab.viewmodel.training.Preset;
import org.vaelab.viewmodel.training.Presets;
import org.vaelab.viewmodel.training.TrainingField;
import org.vaelab.viewmodel.training.TrainingForm;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** Data, preset and every setting, the seldom used ones one click away. */
final class FormPane extends VBox {

    private final TrainingViewModel viewModel;
    private final Messages messages;
    private final FieldControls controls;
    private final FieldValidation validation;

    FormPane(TrainingViewModel viewModel, Workspace workspace, Messages messages, Supplier<List<MenuItem>> dataItems) {
        this.viewModel = viewModel;
        this.messages = messages;
        controls = new FieldControls(viewModel.form(), viewModel::applyNumbers, messages);
        validation = new FieldValidation(viewModel.form(), messages);
        getStyleClass().add("training-form");
        getChildren()
                .setAll(
                        menuLine("data", data(workspace, dataItems)),
                        menuLine("preset", presets()),
                        choice(TrainingField.NETWORK, ids(List.of(NetworkKind.values()), NetworkKind::id)),
                        text(TrainingField.CONVOLUTIONS),
                        text(TrainingField.HIDDEN),
                        text(TrainingField.LATENT_DIM),
                        choice(TrainingField.OBJECTIVE, ids(Objectives.all(), Objective::id)),
                        text(TrainingField.FREE_BITS),
                        text(TrainingField.MU_WEIGHT),
                        text(TrainingField.LOG_VAR_WEIGHT),
                        beta(),
                        text(TrainingField.LEARNING_RATE),
                        text(TrainingField.EPOCHS),
                        more());
    }

    private MenuButton data(Workspace workspace, Supplier<List<MenuItem>> items) {
        MenuButton data = new MenuButton();
        data.getItems().setAll(items.get());
        data.setOnShowing(event -> data.getItems().setAll(items.get()));
        data.textProperty()
                .bind(workspace
                        .datasetProperty()
                        .map(dataset -> messages.get(
                                "training.data-chosen",
                                dataset.name(),
                                dataset.train().count()))
                        .orElse(messages.get("training.data-none")));
        return data;
    }

    private MenuButton presets() {
        MenuButton presets = new MenuButton();
        viewModel
                .form()
                .formProperty()
                .map(TrainingForm::shape)
                .subscribe(images -> presets.getItems()
                        .setAll(Presets.suiting(images).stream().map(this::item).toList()));
        presets.textProperty().bind(viewModel.form().formProperty().map(this::presetOf));
        return presets;
    }

    private MenuItem item(Preset preset) {
        MenuItem item = new MenuItem(name(preset));
        item.setId("training-preset-" + preset.id());
        item.setOnAction(event -> {
            viewModel.form().choose(preset);
            viewModel.applyNumbers();
        });
        return item;
    }

    private String presetOf(TrainingForm form) {
        return Presets.matching(form).map(this::name).orElse(messages.get("training.preset-own"));
    }

    private String name(Preset preset) {
        return messages.get("training.preset." + preset.id());
    }

    private HBox menuLine(String id, MenuButton button) {
        Label name = new Label(messages.get("training." + id));
        name.getStyleClass().add("field-name");
        name.setLabelFor(button);
        button.setId("training-" + id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(messages.get("training." + id + "-tip")));
        button.accessibleTextProperty().bind(button.textProperty().map(text -> name.getText() + ": " + text));
        HBox.setHgrow(button, Priority.ALWAYS);
        HBox line = new HBox(name, button);
        line.getStyleClass().addAll("field-line", "menu-line");
        return line;
    }

    private Node more() {
        VBox fields = new VBox(
                choice(TrainingField.LIKELIHOOD, ids(Likelihoods.all(), Likelihood::id)),
                text(TrainingField.SIGMA),
                choice(TrainingField.PIXELS, ids(List.of(PixelTreatment.values()), PixelTreatment::id)),
                choice(TrainingField.ACTIVATION, ids(List.of(Activation.values()), Activation::id)),
                text(TrainingField.WARM_UP),
                choice(TrainingField.KL_SCHEDULE, ids(List.of(KlSchedule.values()), KlSchedule::id)),
                choice(TrainingField.OPTIMISER, ids(List.of(Optimiser.values()), Optimiser::id)),
                choice(
                        TrainingField.LEARNING_RATE_SCHEDULE,
                        ids(List.of(LearningRateSchedule.values()), LearningRateSchedule::id)),
                text(TrainingField.CLIP_NORM),
                text(TrainingField.PATIENCE),
                text(TrainingField.BATCH),
                text(TrainingField.SEED),
                text(TrainingField.WORKERS));
        TitledPane more = new TitledPane();
        more.setText(messages.get("training.more"));
        more.setId("training-more");
        more.setExpanded(false);
        more.setAnimated(false);
        // Put in when it is first looked at: else the first frame waits until the styles of all of them have been
        // found.
        more.expandedProperty().subscribe(expanded -> {
            if (expanded) {
                more.setContent(fields);
            }
        });
        more.setTooltip(new Tooltip(messages.get("training.more-tip")));
        return more;
    }

    private FieldRow text(TrainingField field) {
        TextField text = controls.text(field);
        validation.check(field, text);
        return new FieldRow(field, text, text, viewModel, messages);
    }

    private FieldRow beta() {
        TextField text = controls.text(TrainingField.BETA);
        validation.check(TrainingField.BETA, text);
        return new FieldRow(TrainingField.BETA, text, controls.betaWithSlider(text), viewModel, messages);
    }

    private FieldRow choice(TrainingField field, List<String> ids) {
        ComboBox<String> choice = controls.choice(field, ids);
        validation.check(field, choice);
        return new FieldRow(field, choice, choice, viewModel, messages);
    }

    private static <T> List<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).toList();
    }
}
