package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Datasets;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.idx.IdxFormat;
import org.vaelab.data.npy.NpyFormat;
import org.vaelab.data.points.PointSet;
import org.vaelab.data.points.PointTable;
import org.vaelab.data.strokes.Strokes;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.VaeEngine;

/** Runs command lines in this process and keeps what they print. */
final class Terminal {

    private final VaeEngine engine;
    private final Downloads downloads;
    private String out = "";
    private String err = "";
    private int exitCode;

    Terminal(VaeEngine engine) {
        this(engine, new Downloads(List.of(), Path.of("nowhere")));
    }

    Terminal(VaeEngine engine, Downloads downloads) {
        this.engine = engine;
        this.downloads = downloads;
    }

    void run(List<String> arguments, String... more) {
        run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    void run(String... arguments) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        exitCode = new CommandLineProgram(
                        () -> engine,
                        () -> new Datasets(builtIns(), List.of(new IdxFormat(), new NpyFormat(), new PointTable())),
                        () -> downloads,
                        new Messages(Locale.ENGLISH),
                        new PrintWriter(results, true),
                        new PrintWriter(messages, true))
                .execute(arguments);
        out = results.toString();
        err = messages.toString();
    }

    private static List<BuiltIn> builtIns() {
        return Stream.concat(Stream.of(new Strokes()), PointSet.all().stream()).toList();
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    int exitCode() {
        return exitCode;
    }

    /** Asserts that the command failed with one sentence that names something, and printed no result. */
    void assertFailure(String named) {
        assertEquals(1, exitCode(), err());
        assertTrue(err().contains(named), err());
        assertEquals(1, err().strip().lines().count(), "one sentence: " + err());
        assertEquals("", out());
    }
}
