package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.download.LocalMirror;
import org.vaelab.data.download.PublishedSet;
import org.vaelab.data.download.RemoteFile;
import org.vaelab.data.download.SetPart;
import org.vaelab.fake.FakeEngine;

final class GetDataCommandTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path folder;

    private Terminal terminal(URI mirror) throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
        List<RemoteFile> files = List.of(new RemoteFile("clothes", CONTENT.length, hash));
        PublishedSet set = new PublishedSet(
                "fashion",
                "Fashion",
                31,
                List.of(mirror),
                files,
                List.of(new SetPart("fashion", "Fashion", "fashion", "", files)),
                false);
        return new Terminal(new FakeEngine(), new Downloads(List.of(set), folder));
    }

    @Test
    void aSetIsFetchedOnceAndNamedForTheOtherCommands() throws Exception {
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(CONTENT))) {
            Terminal terminal = terminal(mirror.address());
            terminal.run("get-data", "fashion");
            assertEquals(0, terminal.exitCode(), terminal.err());
            assertTrue(terminal.out().contains("\"data\":\"fashion\""), terminal.out());
            assertTrue(terminal.err().contains("Fetching Fashion, 31 MB, from 127.0.0.1."), terminal.err());
            terminal.run("get-data", "fashion");
            assertEquals("", terminal.err());
            assertEquals(1, mirror.requests().size());
        }
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() throws Exception {
        Terminal terminal = terminal(URI.create("http://127.0.0.1:9/"));
        terminal.run("get-data", "cats");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("“cats”; choose one of fashion; see"), terminal.err());
    }

    @Test
    void aFailureSaysWhatToDo() throws Exception {
        try (LocalMirror mirror = new LocalMirror(LocalMirror.refusingWith(404))) {
            Terminal terminal = terminal(mirror.address());
            terminal.run("get-data", "fashion");
            assertEquals(1, terminal.exitCode());
            assertTrue(terminal.err().contains("127.0.0.1 answered 404"), terminal.err());
        }
    }
}
