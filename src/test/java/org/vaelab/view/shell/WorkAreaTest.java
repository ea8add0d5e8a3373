package org.vaelab.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.PanelsFixture;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureScale;
import org.vaelab.viewmodel.shell.LayoutViewModel;
import org.vaelab.viewmodel.shell.WindowSettings;

@SuppressWarnings("NullAway.Init") // all is made in start, on the UI thread
@ExtendWith(ApplicationExtension.class)
final class WorkAreaTest {

    private final Region loss = new Region();
    private final Painted samples = new Painted();
    private WorkArea area;
    private TabPane tabs;

    /** Has something to save as soon as it has a size. */
    private static final class Painted extends Region implements Exportable {

        @Override
        public List<Picture> pictures() {
            return List.of(Picture.ofNode("painted", "Painted", () -> "painted", this));
        }
    }

    @Start
    void start(Stage stage) {
        Panels panels = new Panels(
                new Region(),
                new Region(),
                List.of(new TabPanel("loss", loss), new TabPanel("samples", samples)),
                new Region());
        area = new WorkArea(panels, new LayoutViewModel(), WindowSettings.DEFAULT, new Messages(Locale.ENGLISH));
        PanelsFixture.show(stage, area.root(), 1200, 700);
        tabs = (TabPane) area.root().lookup("#tabs");
    }

    @Test
    void theFirstFrameNeedNotDressTheTabsThatNobodyHasLookedAt() {
        assertNotNull(loss.getScene());
        assertNull(samples.getScene());
    }

    @Test
    void whatIsSavedBeforeAnybodyHasLookedAtItIsBroughtIntoSight() {
        ArgbImage saved = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> area.pictures().get(0).at(PictureScale.ONE).orElseThrow());
        assertTrue(saved.width() > 100, "it has the width of the tab: " + saved.width());
        assertEquals(1, tabs.getSelectionModel().getSelectedIndex());
    }

    @Test
    void aTabHasItsContentAsSoonAsItIsLookedAtAndKeepsIt(FxRobot robot) {
        robot.interact(() -> tabs.getSelectionModel().select(1));
        assertNotNull(samples.getScene());
        robot.interact(() -> tabs.getSelectionModel().select(0));
        assertNotNull(samples.getScene());
    }
}
