package org.vaelab.view.training;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.training.TrainingState;
import org.vaelab.viewmodel.training.TrainingViewModel;
import org.vaelab.viewmodel.training.Transport;

/** Train, step, stop and reset, and a line that says what stands in the way or what comes next. */
final class TransportBar extends VBox {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private final TrainingViewModel viewModel;
    private final Messages messages;
    private final Button train = new Button();

    TransportBar(TrainingViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("transport");
        HBox buttons = new HBox(
                train(),
                button("step", Feather.SKIP_FORWARD, Transport::canStep, viewModel::stepOnce),
                button("stop", Feather.SQUARE, Transport::canStop, () -> backToTrain(viewModel::stop)),
                button("reset", Feather.ROTATE_CCW, Transport::canReset, () -> backToTrain(viewModel::reset)));
        buttons.getStyleClass().add("transport-buttons");
        getChildren().setAll(buttons, notice());
    }

    /** A button that is disabled hands the focus to the next one: after Stop, the space bar would have pressed Reset. */
    private void backToTrain(Runnable action) {
        train.requestFocus();
        action.run();
    }

    private Node train() {
        train.setId("train");
        train.getStyleClass().add("accent");
        train.setMaxWidth(Double.MAX_VALUE);
        FontIcon icon = new FontIcon(Feather.PLAY);
        train.setGraphic(icon);
        train.textProperty().bind(viewModel.transportProperty().map(now -> messages.get(now.verbKey())));
        icon.iconCodeProperty().bind(viewModel.transportProperty().map(TransportBar::icon));
        train.disableProperty().bind(viewModel.transportProperty().map(now -> !now.canTrain()));
        train.setOnAction(event -> viewModel.trainOrPause());
        // A disabled button shows no tooltip, so what holds it does.
        StackPane holder = new StackPane(train);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(viewModel
                        .transportProperty()
                        .map(now -> messages.get(
                                now.obstacleKey().isEmpty() || now.canTrain()
                                        ? "training.train-tip"
                                        : now.obstacleKey())));
        Tooltip.install(holder, tooltip);
        train.accessibleHelpProperty().bind(tooltip.textProperty());
        HBox.setHgrow(holder, Priority.ALWAYS);
        return holder;
    }

    private static Ikon icon(Transport now) {
        return now.state() == TrainingState.RUNNING ? Feather.PAUSE : Feather.PLAY;
    }

    private Button button(String id, Feather icon, Predicate<Transport> can, Runnable action) {
        Button button = new Button();
        button.setId(id + "-training");
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("button-icon");
        button.setAccessibleText(messages.get("training." + id));
        button.setTooltip(new Tooltip(messages.get("training." + id + "-tip")));
        button.disableProperty().bind(viewModel.transportProperty().map(now -> !can.test(now)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node notice() {
        Label text = new Label();
        text.setId("training-notice");
        text.getStyleClass().add("training-notice");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.textProperty()
                .bind(viewModel
                        .transportProperty()
                        .map(now -> now.notice()
                                .map(sentence -> messages.get(sentence))
                                .orElse("")));
        viewModel.transportProperty().subscribe(now -> text.pseudoClassStateChanged(TROUBLE, now.isTrouble()));
        Hyperlink keep = new Hyperlink(messages.get("training.keep"));
        keep.setId("keep-model");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setTooltip(new Tooltip(messages.get("training.keep-tip")));
        keep.visibleProperty().bind(viewModel.transportProperty().map(Transport::canKeep));
        keep.managedProperty().bind(keep.visibleProperty());
        keep.setOnAction(event -> viewModel.keepModel());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, keep);
        line.getStyleClass().add("notice-line");
        return line;
    }
}
