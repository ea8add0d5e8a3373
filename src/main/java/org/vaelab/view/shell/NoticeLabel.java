package org.vaelab.view.shell;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Notices;

/**
 * The newest notice, with a sign and a colour for what was done and others for what could not be. What was done goes after some seconds; what could
 * not be done stays until it is dismissed or the next notice takes its place. Its place is reserved, so that nothing moves; what is too long for it
 * stands on a card, whole, in the place of what else the status bar tells.
 */
public final class NoticeLabel {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    /** Long enough to be read twice. */
    private static final Duration READ = Duration.seconds(8);

    private final HBox box = new HBox();
    private final Label text = new Label();
    private final Label whole = new Label();
    private final HBox card;
    private final Messages messages;
    private final PauseTransition reading;
    private boolean trouble;

    public NoticeLabel(Notices notices, Messages messages) {
        this(notices, messages, READ);
    }

    /** @param read how long what was done is there */
    NoticeLabel(Notices notices, Messages messages, Duration read) {
        this.messages = messages;
        reading = new PauseTransition(read);
        text.setId("notice");
        text.setGraphic(new FontIcon(Feather.CHECK));
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        box.setId("notice-line");
        box.getStyleClass().add("notice");
        box.setMinWidth(0);
        box.getChildren().addAll(text, dismiss("dismiss-notice"));
        box.setVisible(false);
        card = madeCard();
        text.widthProperty().addListener(width -> showCard());
        box.visibleProperty().addListener(visible -> showCard());
        reading.setOnFinished(event -> box.setVisible(false));
        notices.latestProperty().addListener((property, old, notice) -> show(notice));
    }

    private HBox madeCard() {
        whole.setId("notice-whole");
        whole.setWrapText(true);
        whole.setGraphic(new FontIcon(Feather.CHECK));
        whole.textProperty().bind(text.textProperty());
        whole.accessibleTextProperty().bind(text.accessibleTextProperty());
        HBox.setHgrow(whole, Priority.ALWAYS);
        HBox made = new HBox(whole, dismiss("dismiss-notice-card"));
        made.setId("notice-card");
        made.getStyleClass().add("notice-card");
        made.setVisible(false);
        made.managedProperty().bind(made.visibleProperty());
        made.sceneProperty().subscribe(this::listen);
        return made;
    }

    /** Escape dismisses a card, and what could not be done, unless whatever has the focus has its own use for the key. */
    private void listen(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                boolean asksForIt = card.isVisible() || (box.isVisible() && trouble);
                if (event.getCode() == KeyCode.ESCAPE && asksForIt) {
                    box.setVisible(false);
                    event.consume();
                }
            });
        }
    }

    private void showCard() {
        text.applyCss();
        card.setVisible(box.isVisible() && text.getWidth() > 0 && text.prefWidth(-1) > text.getWidth());
        // What stands on the card need not be told twice, the second time cut off.
        text.setVisible(!card.isVisible());
    }

    private Button dismiss(String id) {
        Button button = new Button(null, new FontIcon(Feather.X));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setAccessibleText(messages.get("shell.notice.dismiss"));
        button.setTooltip(new Tooltip(messages.get("shell.notice.dismiss")));
        button.setOnAction(event -> box.setVisible(false));
        return button;
    }

    private void show(Notices.@Nullable Notice notice) {
        box.setVisible(notice != null);
        if (notice == null) {
            return;
        }
        trouble = notice.isTrouble();
        text.setText(notice.sentence());
        text.setAccessibleText(messages.get(trouble ? "shell.notice.trouble" : "shell.notice.done", notice.sentence()));
        text.setTooltip(new Tooltip(notice.sentence()));
        sign(text);
        sign(whole);
        box.pseudoClassStateChanged(TROUBLE, trouble);
        card.pseudoClassStateChanged(TROUBLE, trouble);
        showCard();
        if (trouble) {
            reading.stop();
        } else {
            reading.playFromStart();
        }
    }

    private void sign(Label label) {
        if (label.getGraphic() instanceof FontIcon icon) {
            icon.setIconCode(trouble ? Feather.ALERT_TRIANGLE : Feather.CHECK);
        }
    }

    /** What is to lie on the line and what stands before it; it takes no room while it is not there. */
    Region card() {
        return card;
    }

    public Region root() {
        return box;
    }
}
