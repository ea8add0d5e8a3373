package org.vaelab.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vaelab.training.HistoryCsv;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.Elbo;

/** Writes the run's course while it runs, so that it can be followed. */
final class TrainingLog implements AutoCloseable {

    private final Writer writer;

    private TrainingLog(Writer writer) {
        this.writer = writer;
    }

    /** @param file null for no log */
    static TrainingLog open(@Nullable Path file) throws IOException {
        if (file == null) {
            return new TrainingLog(Writer.nullWriter());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        BufferedWriter writer = Files.newBufferedWriter(file);
        writer.write(HistoryCsv.HEADER + "\n");
        return new TrainingLog(writer);
    }

    void add(TrainingSnapshot snapshot, @Nullable Elbo heldOut) {
        try {
            writer.write(HistoryCsv.row(snapshot, heldOut) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws CommandFailure {
        try {
            writer.close();
        } catch (IOException e) {
            throw new CommandFailure("The log cannot be written: " + e.getMessage(), e);
        }
    }
}
