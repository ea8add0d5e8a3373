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
 * The newest notice: bright at first, quiet after a while, gone when dismissed. Its place is reserved, so that nothing moves; what is too long
 * for it stands on a card above it, whole.
 */
public final class NoticeLabel {

    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
    private static final double CARD_WIDTH = 560;
    private static final Duration BRIGHT = Duration.seconds(8);

    private final HBox box = new HBox();
    private final Label text = new Label();
    private final Label whole = new Label();
    private final HBox card;
    private final PauseTransition fade = new PauseTransition(BRIGHT);

    public NoticeLabel(Notices notices, Messages messages) {
        text.setId("notice");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        box.getStyleClass().add("notice");
        box.setMinWidth(0);
        box.getChildren().addAll(text, dismiss("dismiss-notice", messages));
        box.setVisible(false);
        card = card(messages);
        text.widthProperty().addListener(width -> showCard());
        box.visibleProperty().addListener(visible -> showCard());
        fade.setOnFinished(event -> box.pseudoClassStateChanged(FRESH, false));
        notices.latestProperty().addListener((property, old, notice) -> show(notice));
    }

    private HBox card(Messages messages) {
        whole.setId("notice-whole");
        whole.setWrapText(true);
        whole.textProperty().bind(text.textProperty());
        HBox.setHgrow(whole, Priority.ALWAYS);
        HBox made = new HBox(whole, dismiss("dismiss-notice-card", messages));
        made.setId("notice-card");
        made.getStyleClass().add("notice-card");
        made.setMaxSize(CARD_WIDTH, Region.USE_PREF_SIZE);
        made.setVisible(false);
        made.sceneProperty().subscribe(this::listen);
        return made;
    }

    /** Escape dismisses the card, unless whatever has the focus has its own use for the key. */
    private void listen(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE && card.isVisible()) {
                    box.setVisible(false);
                    event.consume();
                }
            });
        }
    }

    private void showCard() {
        text.applyCss();
        card.setVisible(box.isVisible() && text.getWidth() > 0 && text.prefWidth(-1) > text.getWidth());
    }

    private Button dismiss(String id, Messages messages) {
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
        if (notice != null) {
            text.setText(notice.sentence());
            text.setTooltip(new Tooltip(notice.sentence()));
            box.pseudoClassStateChanged(FRESH, true);
            showCard();
            fade.playFromStart();
        }
    }

    /** What is to lie over the window's lower edge. */
    Region card() {
        return card;
    }

    public Region root() {
        return box;
    }
}
