package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.fake.Fakes;

/** The program started with a folder on its command line. */
final class OpenedWithStoryTest extends Story {

    @Override
    void show(Composition opened) {
        Path named = folder.resolve("named");
        try {
            IdxExport.write(Fakes.dataset(41, 20), named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        opened.showWith(named);
    }

    @Test
    void theFolderIsTheData(FxRobot robot) {
        await("the data are shown", () -> text(robot, "#status-data").contains("41"));
        assertTrue(text(robot, "#status-data").startsWith("named"), text(robot, "#status-data"));
    }
}
