package org.vaelab.view.shell;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.vaelab.i18n.Messages;
import org.vaelab.view.PanelsFixture;
import org.vaelab.viewmodel.shell.LayoutViewModel;
import org.vaelab.viewmodel.shell.WindowSettings;

@SuppressWarnings("NullAway.Init") // all is made in start, on the UI thread
@ExtendWith(ApplicationExtension.class)
final class WorkAreaTest {

    private final Region loss = new Region();
    private final Region samples = new Region();
    private TabPane tabs;

    @Start
    void start(Stage stage) {
        Panels panels = new Panels(
                new Region(),
                new Region(),
                List.of(new TabPanel("loss", loss), new TabPanel("samples", samples)),
                new Region());
        WorkArea area =
                new WorkArea(panels, new LayoutViewModel(), WindowSettings.DEFAULT, new Messages(Locale.ENGLISH));
        PanelsFixture.show(stage, area.root(), 1200, 700);
        tabs = (TabPane) area.root().lookup("#tabs");
    }

    @Test
    void theFirstFrameNeedNotDressTheTabsThatNobodyHasLookedAt() {
        assertNotNull(loss.getScene());
        assertNull(samples.getScene());
    }

    @Test
    void aTabHasItsContentAsSoonAsItIsLookedAtAndKeepsIt(FxRobot robot) {
        robot.interact(() -> tabs.getSelectionModel().select(1));
        assertNotNull(samples.getScene());
        robot.interact(() -> tabs.getSelectionModel().select(0));
        assertNotNull(samples.getScene());
    }
}
