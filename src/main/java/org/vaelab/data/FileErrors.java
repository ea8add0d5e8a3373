package org.vaelab.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Says in a sentence why a file could not be read. */
public final class FileErrors {

    private FileErrors() {}

    /** Reads something of a file. */
    @FunctionalInterface
    public interface Reading<T> {

        T read() throws IOException, UnreadableDatasetException, InterruptedException;
    }

    /** Does the reading; what the file system or a damaged file throws becomes a sentence. */
    public static <T> T explain(Path file, Reading<T> reading) throws UnreadableDatasetException, InterruptedException {
        try {
            return reading.read();
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException("reading " + file + " was cancelled");
        } catch (EOFException e) {
            throw new UnreadableDatasetException(e, file, "data.cut-short");
        } catch (NoSuchFileException e) {
            throw new UnreadableDatasetException(e, file, "data.missing");
        } catch (AccessDeniedException e) {
            throw new UnreadableDatasetException(e, file, "data.forbidden");
        } catch (ZipException e) {
            throw new UnreadableDatasetException(e, file, "data.damaged", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UnreadableDatasetException(e, file, "data.unreadable", String.valueOf(e.getMessage()));
        }
    }
}
