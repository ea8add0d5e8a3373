package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.fake.Fakes;
import org.vaelab.store.SettingsFile;

/** A person finds the data of yesterday in the list. */
final class RecentDataStoryTest extends Story {

    private Path export(String name, int images) throws IOException {
        Path made = folder.resolve(name);
        IdxExport.write(Fakes.dataset(images, 20), made);
        return made;
    }

    private void openAndClose(FxRobot robot, Path... all) {
        awaitData(robot);
        for (Path data : all) {
            Platform.runLater(() -> program.open(data));
            await("it is open", () -> text(robot, "#status-data").startsWith(data.getFileName() + ":"));
        }
        WaitForAsyncUtils.waitForAsyncFx(60_000, program::close);
    }

    private static List<String> offered(FxRobot robot) {
        click(robot, "#training-data");
        MenuButton menu = node(robot, "#training-data", MenuButton.class);
        await("the list is there", menu::isShowing);
        return menu.getItems().stream()
                .filter(item -> item.getId() != null && item.getId().startsWith("data-recent-"))
                .map(MenuItem::getText)
                .toList();
    }

    private static void choose(FxRobot robot, int place) {
        MenuButton menu = node(robot, "#training-data", MenuButton.class);
        robot.interact(() -> {
            menu.getItems().stream()
                    .filter(item -> ("data-recent-" + place).equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
    }

    @Test
    void whatWasOpenedIsOfferedAfterARestartNewestFirst(FxRobot robot) throws IOException {
        openAndClose(robot, export("first", 41), export("second", 43));
        startAgain();
        awaitData(robot);
        List<String> offered = offered(robot);
        assertEquals(2, offered.size(), offered.toString());
        assertTrue(offered.get(0).endsWith("second") && offered.get(1).endsWith("first"), offered.toString());
        choose(robot, 1);
        await("its images are shown", () -> text(robot, "#status-data").contains("41"));
    }

    /** However the program may end. */
    @Test
    void whatIsOpenedIsWrittenWhileTheWindowIsOpen(FxRobot robot) throws IOException {
        Path data = export("first", 41);
        Path settings = folder.resolve("home").resolve("settings.json");
        awaitData(robot);
        Platform.runLater(() -> program.open(data));
        await("it is open", () -> text(robot, "#status-data").startsWith("first:"));
        await("it is written", () -> new SettingsFile(settings).read().containsValue(data.toString()));
    }

    @Test
    void whatHasVanishedIsToldAndOfferedNoMore(FxRobot robot) throws IOException {
        Path data = export("first", 41);
        openAndClose(robot, data);
        Files.move(data, folder.resolve("elsewhere"));
        startAgain();
        awaitData(robot);
        assertEquals(1, offered(robot).size());
        choose(robot, 0);
        await("it is told", () -> text(robot, "#notice").contains("is no longer there"));
        assertTrue(text(robot, "#notice").startsWith(data.toString()), text(robot, "#notice"));
        assertTrue(text(robot, "#status-data").contains(imageCount()), "the data are the ones before");
        assertEquals(List.of(), offered(robot));
    }
}
