package org.vaelab.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.view.PanelsFixture;

/** A middle that wants 600 between a part of 300 and one of 320, both 200 at least. */
@SuppressWarnings("NullAway.Init") // all is made in start, on the UI thread
@ExtendWith(ApplicationExtension.class)
final class SidedSplitTest {

    /** A border is some pixels wide, and a position is in its middle. */
    private static final double BORDER_PX = 12;

    private SidedSplit split;
    private SidedSplit.Side left;
    private SidedSplit.Side right;

    private static Region part(double minWidth) {
        Region part = new Region();
        part.setMinWidth(minWidth);
        return part;
    }

    @Start
    void start(Stage stage) {
        split = new SidedSplit(Orientation.HORIZONTAL, part(100), 600);
        left = split.before(part(200), 300);
        right = split.after(part(200), 320);
        // Else the room gave it the size it prefers.
        split.pane().setManaged(false);
        Pane room = new Pane(split.pane());
        left.show(true);
        right.show(true);
        PanelsFixture.show(stage, room, 1500, 400);
    }

    private void length(FxRobot robot, double px) {
        robot.interact(() -> split.pane().resize(px, 200));
        robot.interact(split.pane()::layout);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double border(int number) {
        return split.pane().getDividerPositions()[number] * split.pane().getWidth();
    }

    @Test
    void thePartsHaveWhatTheyWantWhereThereIsRoom(FxRobot robot) {
        length(robot, 1440);
        assertEquals(300, border(0), BORDER_PX);
        assertEquals(1120, border(1), BORDER_PX);
    }

    @Test
    void thePartsYieldToTheMiddleAndComeBack(FxRobot robot) {
        length(robot, 1440);
        length(robot, 1100);
        // 120 short, of 220 that the two can spare: each gives 120/220 of its own.
        assertEquals(300 - 100 * 120 / 220.0, border(0), BORDER_PX);
        assertEquals(1100 - 320 + 120 * 120 / 220.0, border(1), BORDER_PX);
        length(robot, 1440);
        assertEquals(300, border(0), BORDER_PX);
        assertEquals(1120, border(1), BORDER_PX);
    }

    @Test
    void whatIsRememberedIsWhatAPartWantsNotWhatASmallWindowLeftIt(FxRobot robot) {
        length(robot, 1000);
        assertEquals(300, left.size());
        assertEquals(320, right.size());
    }

    @Test
    void aBorderThatIsDraggedStaysThere(FxRobot robot) {
        length(robot, 1440);
        SplitPane.Divider first = split.pane().getDividers().get(0);
        robot.interact(() -> first.setPosition(400 / 1440.0));
        length(robot, 1400);
        assertEquals(400, border(0), BORDER_PX);
        assertEquals(400, left.size(), BORDER_PX);
    }

    @Test
    void aPartThatWasHiddenComesBackAsItWas(FxRobot robot) {
        length(robot, 1440);
        robot.interact(() -> right.show(false));
        assertEquals(320, right.size());
        robot.interact(() -> right.show(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1120, border(1), BORDER_PX);
        assertEquals(300, border(0), BORDER_PX);
    }
}
