package org.vaelab.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;

/** Pictures of one subject over training, numbered by step: {@code samples-000001000.png}. Never overwrites a file. */
public final class PngSeries {

    private final Path folder;
    private final String prefix;

    private PngSeries(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /**
     * A series that has no file yet.
     *
     * @throws FileAlreadyExistsException if the folder holds a file of a series with this prefix
     * @throws IOException if the folder cannot be made or read
     */
    public static PngSeries begin(Path folder, String prefix) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, prefix + "-[0-9]*.png")) {
            Iterator<Path> files = older.iterator();
            if (files.hasNext()) {
                throw new FileAlreadyExistsException(files.next().toString());
            }
        }
        return new PngSeries(folder, prefix);
    }

    public Path folder() {
        return folder;
    }

    /** Where the picture of a step goes. */
    public Path file(long step) {
        return folder.resolve(String.format(Locale.ROOT, "%s-%09d.png", prefix, step));
    }

    /**
     * Writes one picture atomically.
     *
     * @throws FileAlreadyExistsException if there is one of that step
     */
    public void write(long step, ArgbImage image) throws IOException {
        Path file = file(step);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        PngFile.write(file, image);
    }
}
