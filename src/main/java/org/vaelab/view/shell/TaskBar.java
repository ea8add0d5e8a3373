package org.vaelab.view.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.shell.TaskViewModel;

/** The long task under way: its name, how far it is, and a button that ends it. */
public final class TaskBar {

    private final HBox box = new HBox();

    public TaskBar(TaskViewModel task, Messages messages) {
        Label title = new Label();
        title.setId("task-title");
        title.textProperty().bind(task.titleProperty());
        title.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setId("task-progress");
        bar.progressProperty().bind(task.fractionProperty());
        Label detail = new Label();
        detail.setId("task-detail");
        detail.textProperty().bind(task.detailProperty());
        detail.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("task-bar");
        box.getChildren().addAll(title, bar, detail, cancel(task, messages));
        box.visibleProperty().bind(task.runningProperty());
        box.managedProperty().bind(task.runningProperty());
    }

    private static Button cancel(TaskViewModel task, Messages messages) {
        Button button = new Button(null, new FontIcon(Feather.X));
        button.setId("cancel-task");
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setAccessibleText(messages.get("shell.task.cancel"));
        button.setTooltip(new Tooltip(messages.get("shell.task.cancel")));
        button.setOnAction(event -> task.cancel());
        return button;
    }

    public Region root() {
        return box;
    }
}
