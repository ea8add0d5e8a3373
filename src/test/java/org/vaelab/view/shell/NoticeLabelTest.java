package org.vaelab.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.i18n.Messages;
import org.vaelab.view.PanelsFixture;
import org.vaelab.viewmodel.Notices;

@ExtendWith(ApplicationExtension.class)
final class NoticeLabelTest {

    private static final String LONG =
            "t10k-labels-idx1-ubyte ends after 37 of 41 labels, though its header counts 41: "
                    + "copy the file again, or choose another folder of images.";

    private static final Duration BRIEF = Duration.millis(60);

    private final Notices notices = new Notices(Runnable::run);

    @SuppressWarnings("NullAway.Init") // made in start, on the UI thread
    private NoticeLabel notice;

    @Start
    void start(Stage stage) {
        notice = new NoticeLabel(notices, new Messages(Locale.ENGLISH));
        BorderPane window = new BorderPane(notice.card());
        HBox bar = new HBox(notice.root());
        HBox.setHgrow(notice.root(), Priority.ALWAYS);
        bar.getStyleClass().add("status-bar");
        window.setBottom(bar);
        PanelsFixture.show(stage, window, 400, 300);
    }

    private void show(FxRobot robot, String sentence) {
        robot.interact(() -> notices.show(sentence));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatIsTooLongForTheLineStandsOnACardWhole(FxRobot robot) {
        show(robot, LONG);
        Label whole = robot.lookup("#notice-whole").queryAs(Label.class);
        assertTrue(notice.card().isVisible());
        assertEquals(LONG, whole.getText());
        assertTrue(whole.getHeight() >= whole.prefHeight(whole.getWidth()), "no line of it is cut");
    }

    @Test
    void whatStandsOnACardIsNotToldASecondTime(FxRobot robot) {
        Label line = robot.lookup("#notice").queryAs(Label.class);
        show(robot, LONG);
        assertFalse(line.isVisible());
        show(robot, "Opened Strokes.");
        assertTrue(line.isVisible());
    }

    @Test
    void whatFitsTheLineNeedsNoCard(FxRobot robot) {
        show(robot, "Opened Strokes.");
        assertFalse(notice.card().isVisible());
        assertTrue(notice.root().isVisible());
    }

    @Test
    void whatCouldNotBeDoneIsToldApartByItsSignAndItsWords(FxRobot robot) {
        Label line = robot.lookup("#notice").queryAs(Label.class);
        show(robot, "Opened Strokes.");
        Node done = line.getGraphic();
        Ikon sign = ((FontIcon) done).getIconCode();
        Paint colour = line.getTextFill();
        assertEquals("Done: Opened Strokes.", line.getAccessibleText());
        warn(robot, "No such file.");
        assertNotEquals(sign, ((FontIcon) line.getGraphic()).getIconCode());
        assertNotEquals(colour, line.getTextFill());
        assertEquals("Problem: No such file.", line.getAccessibleText());
    }

    @Test
    void whatCouldNotBeDoneStaysUntilItIsDismissedOrTheNextComes(FxRobot robot) {
        warn(robot, "No such file.");
        robot.interact(() -> robot.lookup("#dismiss-notice").queryButton().fire());
        assertFalse(notice.root().isVisible());
        warn(robot, "No such file.");
        robot.interact(() -> robot.lookup("#dismiss-notice").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertFalse(notice.root().isVisible());
        warn(robot, "No such file.");
        assertTrue(notice.root().isVisible(), "the same words again are told again");
        show(robot, "Opened Strokes.");
        assertEquals(
                "Opened Strokes.", robot.lookup("#notice").queryAs(Label.class).getText());
    }

    private void warn(FxRobot robot, String sentence) {
        robot.interact(() -> notices.warn(sentence));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A label that shows what was done for a moment only. */
    private NoticeLabel brief() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            NoticeLabel label = new NoticeLabel(notices, new Messages(Locale.ENGLISH), BRIEF);
            BorderPane window = (BorderPane) notice.card().getScene().getRoot();
            window.setTop(new VBox(label.card(), label.root()));
            return label;
        });
    }

    @Test
    void whatWasDoneGoesByItselfWithItsCard(FxRobot robot) throws TimeoutException {
        NoticeLabel brief = brief();
        AtomicBoolean seen = new AtomicBoolean();
        robot.interact(() -> {
            notices.show(LONG);
            seen.set(brief.root().isVisible());
        });
        assertTrue(seen.get(), "it was there");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !brief.root().isVisible());
        // The two go one after the other, on another thread than this.
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !brief.card().isVisible());
        assertTrue(notice.root().isVisible(), "the other has longer");
    }

    @Test
    void whatCouldNotBeDoneDoesNotGoByItselfEvenAfterWhatWasDone(FxRobot robot) throws TimeoutException {
        NoticeLabel brief = brief();
        AtomicBoolean over = new AtomicBoolean();
        robot.interact(() -> {
            notices.show("Opened Strokes.");
            notices.warn(LONG);
            // Of the same clock, and longer.
            PauseTransition longer = new PauseTransition(BRIEF.multiply(4));
            longer.setOnFinished(event -> over.set(true));
            longer.play();
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, over::get);
        assertTrue(brief.root().isVisible());
    }

    @Test
    void aCardTakesRoomOnlyWhileItIsThere(FxRobot robot) {
        show(robot, LONG);
        assertTrue(notice.card().isManaged());
        show(robot, "Opened Strokes.");
        assertFalse(notice.card().isManaged());
    }

    @Test
    void theNextNoticeTakesTheCardAway(FxRobot robot) {
        show(robot, LONG);
        show(robot, "Opened Strokes.");
        assertFalse(notice.card().isVisible());
    }

    @Test
    void escapeDismissesTheCard(FxRobot robot) {
        show(robot, LONG);
        robot.interact(() -> robot.lookup("#dismiss-notice-card").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertFalse(notice.card().isVisible());
        Region line = notice.root();
        assertFalse(line.isVisible());
    }
}
