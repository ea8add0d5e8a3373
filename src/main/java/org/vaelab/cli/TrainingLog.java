package org.vaelab.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vaelab.training.HistoryCsv;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.Elbo;

/** Writes the run's course while it runs, so that it can be followed. */
final class TrainingLog implements AutoCloseable {

    private final Writer writer;
    private final String name;

    private TrainingLog(Writer writer, String name) {
        this.writer = writer;
        this.name = name;
    }

    /** @param file null for no log */
    static TrainingLog open(@Nullable Path file) throws CommandFailure {
        if (file == null) {
            return new TrainingLog(Writer.nullWriter(), "");
        }
        try {
            BufferedWriter writer = Files.newBufferedWriter(file);
            writer.write(HistoryCsv.HEADER + "\n");
            return new TrainingLog(writer, file.toString());
        } catch (IOException e) {
            throw CommandFailure.cannotWrite(file.toString(), e);
        }
    }

    /** @throws UncheckedIOException for which {@link #failure} has the words */
    void add(TrainingSnapshot snapshot, @Nullable Elbo heldOut) {
        try {
            writer.write(HistoryCsv.row(snapshot, heldOut) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommandFailure failure(UncheckedIOException cause) {
        return CommandFailure.cannotWrite(name, Objects.requireNonNull(cause.getCause()));
    }

    @Override
    public void close() throws CommandFailure {
        try {
            writer.close();
        } catch (IOException e) {
            throw CommandFailure.cannotWrite(name, e);
        }
    }
}
