package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program started with something on its command line that cannot be opened. */
final class OpenedWithBadStoryTest extends Story {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private String name = "novel.txt";

    @Override
    void show(Composition opened) {
        try {
            Path named = Files.writeString(folder.resolve(name), "Chapter 1");
            opened.showWith(named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertTheStarterIsThere(FxRobot robot) {
        awaitData(robot);
        await("its model is decoded", () -> !node(robot, "#decode-empty").isVisible());
        assertTrue(text(robot, "#status-model").startsWith("Model 784"), text(robot, "#status-model"));
        assertTrue(text(robot, "#notice").contains(name), "the error is still there: " + text(robot, "#notice"));
        assertTrue(node(robot, "#notice-line").getPseudoClassStates().contains(TROUBLE));
    }

    @Test
    void theProgramBeginsAsWithoutItAndSaysWhatIsWrong(FxRobot robot) {
        assertTheStarterIsThere(robot);
        name = "broken.vaelab";
        WaitForAsyncUtils.waitForAsyncFx(60_000, program::close);
        startAgain();
        assertTheStarterIsThere(robot);
    }

    @Test
    void itCanBeTrainedOnAtOnce(FxRobot robot) {
        assertTheStarterIsThere(robot);
        long before = step(robot);
        click(robot, "#step-training");
        await("it trains", () -> step(robot) > before);
    }
}
