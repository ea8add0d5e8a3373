package org.vaelab.data.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Progress;

/** Brings one file from one mirror into a partial file, going on where an earlier attempt ended if the server can. */
final class Transfer {

    /** A file whose length nobody says must not fill the disk. */
    private static final long MOST_UNMEASURED = 1L << 30;

    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final HttpClient client;
    private final Duration patience;

    /** @param patience how long a mirror may take to answer, and then to send the next bytes */
    Transfer(HttpClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    /**
     * Fills {@code partial} up to the file's length; bytes that arrived stay there when this fails.
     *
     * @param arrived told how long the partial file has become, and how long it will be, as far as anybody says
     * @throws MirrorException if the mirror is at fault
     * @throws IOException if this machine's disk is
     */
    void fetch(URI mirror, RemoteFile file, Path partial, Progress arrived)
            throws MirrorException, IOException, InterruptedException {
        try (FileChannel out = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (out.size() > most(file)) {
                out.truncate(0);
            }
            if (out.size() < most(file)) {
                fetch(mirror.resolve(file.name()), file, out, arrived);
            }
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException("downloading " + file.name() + " was cancelled");
        }
    }

    private void fetch(URI address, RemoteFile file, FileChannel out, Progress arrived)
            throws MirrorException, IOException, InterruptedException {
        long from = out.size();
        try (Arrivals arrivals = new Arrivals()) {
            HttpResponse<Flow.Publisher<List<ByteBuffer>>> response = ask(address, from);
            response.body().subscribe(arrivals);
            if (response.statusCode() == RANGE_NOT_SATISFIABLE && !file.isMeasured()) {
                // Perhaps all of it is here: the hash will tell.
                return;
            }
            if (response.statusCode() == RANGE_NOT_SATISFIABLE) {
                out.truncate(0);
            }
            boolean goesOn = from > 0 && response.statusCode() == PARTIAL_CONTENT && startsAt(response, from);
            if (!goesOn && response.statusCode() != OK) {
                throw new MirrorException("data.mirror-answered", response.statusCode());
            }
            out.truncate(goesOn ? from : 0).position(goesOn ? from : 0);
            long coming = response.headers().firstValueAsLong("Content-Length").orElse(-1);
            long whole = file.isMeasured() || coming < 0 ? file.bytes() : out.position() + coming;
            receive(arrivals, new RemoteFile(file.name(), whole, file.hash()), out, arrived);
        }
    }

    private static long most(RemoteFile file) {
        return file.isMeasured() ? file.bytes() : MOST_UNMEASURED;
    }

    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> ask(URI address, long from)
            throws MirrorException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-");
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofPublisher());
        } catch (HttpTimeoutException e) {
            throw new MirrorException(e, "data.mirror-slow", patience.toSeconds());
        } catch (ConnectException e) {
            throw new MirrorException(e, "data.mirror-unreachable");
        } catch (IOException e) {
            throw new MirrorException(e, "data.mirror-silent");
        }
    }

    private static boolean startsAt(HttpResponse<?> response, long from) {
        return response.headers().firstValue("Content-Range").orElse("").startsWith("bytes " + from + "-");
    }

    private void receive(Arrivals arrivals, RemoteFile file, FileChannel out, Progress arrived)
            throws MirrorException, IOException, InterruptedException {
        for (List<ByteBuffer> bytes = next(arrivals, file, out); bytes != null; bytes = next(arrivals, file, out)) {
            for (ByteBuffer buffer : bytes) {
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            if (out.position() > most(file)) {
                out.truncate(0);
                throw new MirrorException("data.mirror-too-long", most(file));
            }
            arrived.report(out.position(), file.bytes());
        }
        if (out.position() < file.bytes()) {
            throw brokeOff(file, out);
        }
    }

    private @Nullable List<ByteBuffer> next(Arrivals arrivals, RemoteFile file, FileChannel out)
            throws MirrorException, IOException, InterruptedException {
        try {
            return arrivals.next(patience);
        } catch (IOException e) {
            MirrorException failure = brokeOff(file, out);
            failure.initCause(e);
            throw failure;
        }
    }

    private static MirrorException brokeOff(RemoteFile file, FileChannel out) throws IOException {
        return new MirrorException("data.mirror-cut", out.position(), file.bytes());
    }

    /** Whether the partial file has all bytes and they are the right ones; if it has all and they are wrong, it is deleted. */
    static boolean isWhole(Path partial, RemoteFile file) throws IOException {
        if (!Files.exists(partial) || (file.isMeasured() && Files.size(partial) != file.bytes())) {
            return false;
        }
        boolean right = FileHash.fits(partial, file.hash());
        if (!right) {
            Files.delete(partial);
        }
        return right;
    }
}
