package org.vaelab.view.shell;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Notices;

/** The newest notice: bright at first, quiet after a while, gone when dismissed. Its place is reserved, so that nothing moves. */
public final class NoticeLabel {

    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
    private static final Duration BRIGHT = Duration.seconds(8);

    private final HBox box = new HBox();
    private final Label text = new Label();
    private final PauseTransition fade = new PauseTransition(BRIGHT);

    public NoticeLabel(Notices notices, Messages messages) {
        text.setId("notice");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        box.getStyleClass().add("notice");
        box.setMinWidth(0);
        box.getChildren().addAll(text, dismiss(messages));
        box.setVisible(false);
        fade.setOnFinished(event -> box.pseudoClassStateChanged(FRESH, false));
        notices.latestProperty().addListener((property, old, notice) -> show(notice));
    }

    private Button dismiss(Messages messages) {
        Button button = new Button(null, new FontIcon(Feather.X));
        button.setId("dismiss-notice");
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setAccessibleText(messages.get("shell.notice.dismiss"));
        button.setTooltip(new Tooltip(messages.get("shell.notice.dismiss")));
        button.setOnAction(event -> box.setVisible(false));
        return button;
    }

    private void show(Notices.@Nullable Notice notice) {
        box.setVisible(notice != null);
        if (notice != null) {
            text.setText(notice.sentence());
            text.setTooltip(new Tooltip(notice.sentence()));
            box.pseudoClassStateChanged(FRESH, true);
            fade.playFromStart();
        }
    }

    public Region root() {
        return box;
    }
}
