package org.vaelab.data.download;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.vaelab.data.Progress;

/**
 * Data that can be downloaded: where they are published, what their files are, and what they become here.
 *
 * @param id what the command line calls it
 * @param title what a person calls it
 * @param megabytes that are fetched, rounded
 * @param mirrors addresses that end in a slash, tried in this order
 * @param packed whether the one file is an archive, of which the parts' files are kept and nothing else
 */
public record PublishedSet(
        String id,
        String title,
        int megabytes,
        List<URI> mirrors,
        List<RemoteFile> files,
        List<SetPart> parts,
        boolean packed) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public PublishedSet {
        mirrors = List.copyOf(mirrors);
        files = List.copyOf(files);
        parts = List.copyOf(parts);
    }

    /** Whom the files come from. */
    public String host() {
        return mirrors.get(0).getHost();
    }

    public boolean isIn(Path downloads) {
        return parts.stream().allMatch(part -> part.isIn(downloads));
    }

    /**
     * Fetches what is not there yet. Interrupt the thread to cancel; what has arrived is kept, and the next run goes on from there.
     *
     * @param downloads the folder of all downloads
     * @param progress in bytes; the total is −1 while nobody says it
     */
    public void into(Path downloads, Progress progress) throws DownloadException, InterruptedException {
        if (isIn(downloads)) {
            return;
        }
        Path folder = downloads.resolve(id);
        new MirroredDownload(title, files, mirrors, PATIENCE).into(folder, progress);
        if (packed) {
            new PackedParts(title, folder.resolve(files.get(0).name())).unpack(downloads, parts);
        }
    }
}
