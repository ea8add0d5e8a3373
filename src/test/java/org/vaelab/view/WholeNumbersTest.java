package org.vaelab.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WholeNumbersTest {

    private final List<Integer> chosen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made in start, on the UI thread
    private Spinner<Integer> number;

    @Start
    void start(Stage stage) {
        number = WholeNumbers.spinner(1, 1_000, 10, 20, chosen::add);
        Button other = new Button("another control");
        other.setId("other");
        PanelsFixture.show(stage, new VBox(number, other), 300, 200);
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> {
            number.getEditor().requestFocus();
            number.getEditor().selectAll();
        });
        robot.write(text);
    }

    @Test
    void whatIsTypedActsWithEnter(FxRobot robot) {
        type(robot, "35");
        assertEquals(List.of(), chosen, "not while it is typed");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(35), chosen);
    }

    @Test
    void whatIsTypedActsWhenTheFieldIsLeft(FxRobot robot) {
        type(robot, "35");
        robot.interact(() -> robot.lookup("#other").query().requestFocus());
        assertEquals(List.of(35), chosen);
    }

    @Test
    void nothingButDigitsCanBeTyped(FxRobot robot) {
        type(robot, "3x-.5");
        assertEquals("35", number.getEditor().getText());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(35), chosen);
    }

    @Test
    void whatIsOutOfRangeIsBroughtIntoIt(FxRobot robot) {
        type(robot, "99999999999");
        robot.type(KeyCode.ENTER);
        assertEquals(1_000, number.getValue());
        type(robot, "0");
        robot.type(KeyCode.ENTER);
        assertEquals(1, number.getValue());
        assertEquals(List.of(1_000, 1), chosen);
    }

    @Test
    void anEmptyFieldIsTheNumberItHeldBefore(FxRobot robot) {
        type(robot, "");
        robot.type(KeyCode.DELETE).type(KeyCode.ENTER);
        assertEquals(List.of(), chosen);
        assertEquals("20", number.getEditor().getText());
        assertEquals(20, number.getValue());
    }
}
