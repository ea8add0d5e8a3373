package org.vaelab.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Notices;

final class FolderOpenerTest {

    private final Notices notices = new Notices(Runnable::run);

    @TempDir
    private Path folder;

    private FolderOpener opener(String command) {
        return new FolderOpener(notices, new Messages(Locale.ENGLISH), command);
    }

    @Test
    void whereThereIsNoFileManagerTheFolderIsNamed() {
        opener("no-such-program-anywhere").open(folder);
        assertEquals(
                "The log is in " + folder + ".",
                Objects.requireNonNull(notices.latestProperty().get()).sentence());
    }

    @Test
    void whereThereIsOneNothingMoreIsSaid() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        opener(java.toString()).open(folder);
        assertNull(notices.latestProperty().get());
    }

    @Test
    void eachSystemHasItsOwn() {
        assertEquals("explorer", FolderOpener.command("Windows 11"));
        assertEquals("open", FolderOpener.command("Mac OS X"));
        assertEquals("xdg-open", FolderOpener.command("Linux"));
    }
}
