package org.vaelab.view.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.vaelab.view.PanelsFixture;
import org.vaelab.viewmodel.decode.CoordinatePosterior;

@ExtendWith(ApplicationExtension.class)
final class PosteriorTableTest {

    @Start
    void start(Stage stage) {
        PosteriorTable table = new PosteriorTable("posterior");
        PanelsFixture.show(stage, table, 300, 100);
        table.show(List.of(new CoordinatePosterior(0, -0.6, 0.04), new CoordinatePosterior(1, -1.5, 0)));
    }

    @Test
    void aNegativeMeanHasTheMinusThatNumbersHaveElsewhere(FxRobot robot) {
        assertEquals("\u22120.60 ± 0.04", text(robot, "#posterior-1"));
        assertEquals("\u22121.50", text(robot, "#posterior-2"));
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
