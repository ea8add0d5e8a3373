package org.vaelab.view.datacheck;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vaelab.i18n.Messages;
import org.vaelab.i18n.Sentence;
import org.vaelab.viewmodel.datacheck.DataCheckViewModel;
import org.vaelab.viewmodel.datacheck.WholeLook.Seen;
import org.vaelab.viewmodel.datacheck.WholeLook.State;

/** How far all images were looked at, with a way to stop that and to go on; then whether the form's likelihood suits them. Its space is reserved. */
final class LookRow extends HBox {

    private final DataCheckViewModel viewModel;
    private final Messages messages;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Button again;

    LookRow(DataCheckViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        stop = button("stop-look", viewModel::stopLooking);
        again = button("look", viewModel::lookAgain);
        text.setId("check-look-text");
        text.getStyleClass().add("data-fact");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        bar.setId("check-look-progress");
        bar.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("check-look");
        getChildren().addAll(text, bar, stop, again);
        show();
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.get("check." + name));
        button.setId("check-" + name);
        button.setTooltip(new Tooltip(messages.get("check." + name + "-tip")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    void show() {
        Seen seen = viewModel.seenProperty().get();
        boolean underWay = seen.state() == State.UNDER_WAY;
        text.setText(text(seen));
        bar.setProgress(seen.fraction());
        present(bar, underWay);
        present(stop, underWay);
        present(again, seen.state() == State.STOPPED || seen.state() == State.FAILED);
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private String text(Seen seen) {
        Sentence failure = seen.failure();
        var preview = viewModel.previewProperty().get();
        return switch (seen.state()) {
            case NONE -> "";
            case UNDER_WAY -> messages.get("check.look-under-way");
            case STOPPED -> messages.get("check.look-stopped");
            case FAILED -> failure == null ? "" : messages.get(failure);
            case DONE ->
                preview == null
                        ? ""
                        : viewModel.likelihoodFit(preview).map(messages::get).orElse("");
        };
    }
}
