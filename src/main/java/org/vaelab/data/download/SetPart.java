package org.vaelab.data.download;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A data set that is there once a download is done.
 *
 * @param id what the command line calls it
 * @param title what a person calls it
 * @param folder of its files, below the folder of all downloads
 * @param opened the file that is opened, or an empty text for the folder
 * @param files it consists of; those of length −1 count when they are there, as they come there whole
 */
public record SetPart(String id, String title, String folder, String opened, List<RemoteFile> files) {

    public SetPart {
        files = List.copyOf(files);
    }

    /** What is opened. */
    public Path in(Path downloads) {
        return opened.isEmpty()
                ? downloads.resolve(folder)
                : downloads.resolve(folder).resolve(opened);
    }

    /** Whether all files are there, judged by their lengths; they were verified when they came. */
    public boolean isIn(Path downloads) {
        return files.stream().allMatch(file -> isThere(downloads.resolve(folder).resolve(file.name()), file));
    }

    private static boolean isThere(Path path, RemoteFile file) {
        return file.isMeasured() ? path.toFile().length() == file.bytes() : Files.isRegularFile(path);
    }
}
