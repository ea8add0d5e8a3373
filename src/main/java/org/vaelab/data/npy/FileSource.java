package org.vaelab.data.npy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vaelab.data.FileErrors;
import org.vaelab.data.UnreadableDatasetException;

/** A file by itself. */
final class FileSource implements ByteSource {

    private final Path file;
    private final long length;

    FileSource(Path file) throws UnreadableDatasetException, InterruptedException {
        this.file = file;
        length = FileErrors.explain(file, () -> Files.size(file));
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
