package org.vaelab.data.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.vaelab.i18n.Sentence;

/**
 * A published archive of which some files are kept.
 *
 * @param title what a person calls it
 */
record PackedParts(String title, Path archive) {

    /** Each file gets its name only when it is whole; in the end the archive is deleted. */
    void unpack(Path downloads, List<SetPart> parts) throws DownloadException, InterruptedException {
        try {
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                for (SetPart part : parts) {
                    unpack(zip, part, Files.createDirectories(downloads.resolve(part.folder())));
                }
            }
            Files.delete(archive);
        } catch (IOException e) {
            throw new DownloadException(
                    e, Sentence.about(title, "data.download-not-kept", downloads, String.valueOf(e.getMessage())));
        }
    }

    private void unpack(ZipFile zip, SetPart part, Path folder) throws IOException, InterruptedException {
        for (RemoteFile file : part.files()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("unpacking " + archive + " was cancelled");
            }
            Path partial = folder.resolve(file.name() + ".part");
            try (InputStream in = zip.getInputStream(entry(zip, file.name()))) {
                Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(
                    partial,
                    folder.resolve(file.name()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** In whatever folder of the archive. */
    private static ZipEntry entry(ZipFile zip, String name) throws ZipException {
        return Collections.list(zip.entries()).stream()
                .filter(entry -> ("/" + entry.getName()).endsWith("/" + name))
                .findFirst()
                .orElseThrow(() -> new ZipException("there is no " + name + " in it"));
    }
}
