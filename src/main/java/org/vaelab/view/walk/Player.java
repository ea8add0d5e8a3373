package org.vaelab.view.walk;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.view.export.AnimationExport;
import org.vaelab.viewmodel.walk.FrameStrip;

/** Goes along the frames of a strip, and saves them as an animation. */
final class Player extends HBox {

    private static final int HUNDREDTHS = 10;
    /** What a saved animation's images are at least enlarged to. */
    private static final int ANIMATION_PX = 224;

    private final Messages messages;
    private final Timeline timeline;

    Player(String id, FrameStrip strip, Filmstrip film, AnimationExport export, Messages messages) {
        this.messages = messages;
        timeline = new Timeline(new KeyFrame(Duration.millis(10 * HUNDREDTHS), event -> strip.advance()));
        timeline.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("walk-player");
        ToggleButton play = new ToggleButton("", new FontIcon(Feather.PLAY));
        play.setId(id + "-play");
        play.getStyleClass().add("button-icon");
        play.setTooltip(new Tooltip(messages.get("walk.play-tip")));
        play.setAccessibleText(messages.get("walk.play-tip"));
        play.selectedProperty().subscribe(this::play);
        // What is out of sight does not move z.
        strip.framesProperty().subscribe(frames -> {
            if (frames == null) {
                play.setSelected(false);
            }
        });
        play.disableProperty().bind(strip.framesProperty().isNull());
        Button save = button(id + "-animation");
        save.disableProperty().bind(strip.framesProperty().isNull());
        save.setOnAction(event -> {
            int times = Math.max(1, ANIMATION_PX / film.frames().get(0).width());
            export.save(
                    film.frames().stream().map(frame -> frame.enlarged(times)).toList(),
                    HUNDREDTHS,
                    "vae-" + id + ".gif",
                    getScene().getWindow());
        });
        getChildren().addAll(play, save);
    }

    private void play(boolean plays) {
        if (plays) {
            timeline.play();
        } else {
            timeline.stop();
        }
    }

    private Button button(String id) {
        Button button = new Button(messages.get("walk.animation"));
        button.setId(id);
        button.setTooltip(new Tooltip(messages.get("walk.animation-tip")));
        button.setAccessibleText(messages.get("walk.animation-tip"));
        return button;
    }
}
