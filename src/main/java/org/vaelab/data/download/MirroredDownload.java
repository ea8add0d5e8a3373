package org.vaelab.data.download;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Progress;
import org.vaelab.i18n.Sentence;

/** Brings published files into a folder: each from the first mirror that has it, verified, and under its name only when it is whole. */
public final class MirroredDownload {

    private static final Logger LOG = LoggerFactory.getLogger(MirroredDownload.class);

    private final String title;
    private final List<RemoteFile> files;
    private final List<URI> mirrors;
    private final Duration patience;

    /**
     * @param title what a person calls the files together
     * @param mirrors addresses that end in a slash, tried in this order
     * @param patience how long a mirror may take to connect, to answer, and to send the next bytes
     */
    public MirroredDownload(String title, List<RemoteFile> files, List<URI> mirrors, Duration patience) {
        this.title = title;
        this.files = List.copyOf(files);
        this.mirrors = List.copyOf(mirrors);
        this.patience = patience;
    }

    /**
     * Downloads what is not there yet. Interrupt the thread to cancel; what has arrived is kept, and the next run goes on from there.
     *
     * @param folder made if absent
     * @param progress in bytes, over all files
     */
    public void into(Path folder, Progress progress) throws DownloadException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Transfer transfer = new Transfer(client, patience);
        long published = files.stream().mapToLong(RemoteFile::bytes).sum();
        long before = 0;
        try {
            Files.createDirectories(folder);
            for (RemoteFile file : files) {
                long start = before;
                fetch(
                        transfer,
                        file,
                        folder,
                        (done, whole) -> progress.report(start + done, file.isMeasured() ? published : whole));
                before += Files.size(folder.resolve(file.name()));
                progress.report(before, Math.max(before, published));
            }
        } catch (IOException e) {
            throw new DownloadException(
                    e, Sentence.about(title, "data.download-not-kept", folder, String.valueOf(e.getMessage())));
        }
    }

    private void fetch(Transfer transfer, RemoteFile file, Path folder, Progress progress)
            throws DownloadException, IOException, InterruptedException {
        Path target = folder.resolve(file.name());
        if (Transfer.isWhole(target, file)) {
            return;
        }
        Path partial = folder.resolve(file.name() + ".part");
        List<Sentence> failures = new ArrayList<>();
        MirrorException last = new MirrorException("data.mirror-none");
        for (URI mirror : mirrors) {
            try {
                fetch(transfer, mirror, file, partial, progress);
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (MirrorException e) {
                LOG.warn("{} from {} failed", file.name(), mirror, e);
                failures.add(e.sentence(mirror.getHost()));
                last = e;
            }
        }
        Sentence all = failures.stream()
                .reduce((before, next) -> Sentence.of("data.download-and", before, next))
                .orElse(last.sentence(title));
        throw new DownloadException(last, Sentence.about(title, "data.download-failed", file.name(), all));
    }

    /** A resumed file can be wrong because of its old part, so that one is fetched a second time from the start. */
    private static void fetch(Transfer transfer, URI mirror, RemoteFile file, Path partial, Progress progress)
            throws MirrorException, IOException, InterruptedException {
        boolean resumed = Files.exists(partial) && Files.size(partial) > 0;
        for (int attempt = resumed ? 1 : 2; attempt <= 2; attempt++) {
            transfer.fetch(mirror, file, partial, progress);
            if (Transfer.isWhole(partial, file)) {
                return;
            }
        }
        throw new MirrorException("data.mirror-wrong");
    }
}
