package org.vaelab.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Pictures of one subject over one training run, numbered by step, in a folder of their own: {@code samples-run-2/samples-000001000.png}. Never
 * overwrites a file.
 */
public final class PngSeries {

    private final Path folder;
    private final String prefix;

    private PngSeries(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /**
     * A series in a new folder, the first of {@code prefix-run-1}, {@code prefix-run-2} … that is not there yet.
     *
     * @param place the folder to make it in
     * @throws IOException if the folder cannot be made
     */
    public static PngSeries begin(Path place, String prefix) throws IOException {
        Files.createDirectories(place);
        int run = 1;
        while (Files.exists(place.resolve(name(prefix, run)))) {
            run++;
        }
        return new PngSeries(Files.createDirectory(place.resolve(name(prefix, run))), prefix);
    }

    private static String name(String prefix, int run) {
        return prefix + "-run-" + run;
    }

    /** A series of the same subject in another new folder beside this one's. */
    public PngSeries next() throws IOException {
        Path place = folder.toAbsolutePath().getParent();
        if (place == null) {
            throw new IllegalStateException(folder + " was made in a folder");
        }
        return begin(place, prefix);
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
