package org.vaelab.view.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.shell.StatusViewModel;

/** The line at the bottom: what is loaded, and the newest notice. */
public final class StatusBar {

    private final HBox bar = new HBox();
    private final Messages messages;

    public StatusBar(StatusViewModel status, NoticeLabel notice, TaskBar task, Messages messages) {
        this.messages = messages;
        bar.setId("status-bar");
        bar.getStyleClass().add("status-bar");
        HBox facts = new HBox(
                fact("data", status.dataText()),
                fact("model", status.modelText()),
                fact("seed", status.seedText()),
                notice.root());
        facts.getStyleClass().add("status-facts");
        HBox.setHgrow(notice.root(), Priority.ALWAYS);
        // The task under way keeps its button in sight.
        StackPane left = new StackPane(facts, notice.card());
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        bar.getChildren().addAll(left, task.root(), fact("memory", status.memoryText()));
    }

    private Label fact(String name, ObservableValue<String> text) {
        Label label = new Label();
        label.setId("status-" + name);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setTooltip(new Tooltip(messages.get("shell.status." + name + ".tooltip")));
        return label;
    }

    public Parent root() {
        return bar;
    }
}
