package org.vaelab.data.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Choices;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.FileErrors;
import org.vaelab.data.Option;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.Survey;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Sentence;

/** A format whose data are read once and then opened from the cache for as long as the files stay as they are. */
public final class CachedFormat implements DatasetFormat {

    private static final Logger LOG = LoggerFactory.getLogger(CachedFormat.class);
    /** Why a file was left out that may be readable next time though nothing about it changes. */
    private static final Set<String> PASSING = Set.of("images.forbidden", "images.vanished");

    private static final long MEGABYTE = 1 << 20;

    private final DatasetFormat format;
    private final ImageCache cache;
    private final long fewBytes;
    private final Choices choices;

    /** @param fewBytes files with fewer than these are read anew each time, into memory */
    public CachedFormat(DatasetFormat format, ImageCache cache, long fewBytes) {
        this(format, cache, fewBytes, Choices.NONE);
    }

    private CachedFormat(DatasetFormat format, ImageCache cache, long fewBytes, Choices choices) {
        this.choices = choices;
        this.format = format;
        this.cache = cache;
        this.fewBytes = fewBytes;
    }

    @Override
    public Sentence description() {
        return format.description();
    }

    @Override
    public boolean recognises(Path path) {
        return format.recognises(path);
    }

    @Override
    public List<Path> sources(Path path) {
        return format.sources(path);
    }

    @Override
    public List<Option> options() {
        return format.options();
    }

    /** What was read in another way is kept apart. */
    @Override
    public DatasetFormat with(Choices chosen) {
        return chosen.equals(choices) ? this : new CachedFormat(format.with(chosen), cache, fewBytes, chosen);
    }

    @Override
    public Optional<Survey> survey(Path path, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        return format.survey(path, progress);
    }

    private String key(Fingerprint found) {
        String chosen = choices.isEmpty()
                ? ""
                : "-" + choices.toString().replace('=', '.').replace(',', '.');
        return format.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "-" + found.key() + chosen;
    }

    @Override
    public Dataset read(Path path, Progress progress, PixelRoom memory)
            throws UnreadableDatasetException, InterruptedException {
        Fingerprint found = FileErrors.explain(path, () -> Fingerprint.of(format.sources(path)));
        if (found.bytes() < fewBytes) {
            return format.read(path, progress, memory);
        }
        String key = key(found);
        Optional<Dataset> kept = cache.find(key, path);
        return kept.isPresent() ? kept.get() : readAndKeep(key, path, progress, memory);
    }

    @Override
    public boolean isKept(Path path) {
        return fingerprint(path).filter(found -> cache.has(key(found))).isPresent();
    }

    @Override
    public void giveUp(Path path) {
        fingerprint(path).ifPresent(found -> cache.giveUp(key(found)));
    }

    private Optional<Fingerprint> fingerprint(Path path) {
        try {
            return Optional.of(Fingerprint.of(format.sources(path)));
        } catch (IOException e) {
            // Whoever reads it hears why.
            LOG.debug("{} cannot be looked at", path, e);
            return Optional.empty();
        }
    }

    private Dataset readAndKeep(String key, Path path, Progress progress, PixelRoom memory)
            throws UnreadableDatasetException, InterruptedException {
        try (CacheRoom room = cache.room(memory)) {
            Dataset read = format.read(path, progress, room);
            if (!room.isWhole()) {
                return told(read, bytes(read));
            }
            if (read.report().unreadable().stream()
                    .noneMatch(file -> PASSING.contains(file.reason().key()))) {
                cache.keep(key, room, read);
            }
            return read;
        } catch (IOException e) {
            return readWithout(path, progress, memory, e);
        } catch (UncheckedIOException e) {
            // A cancelled thread closes the channel it writes to.
            if (e.getCause() instanceof ClosedChannelException || Thread.interrupted()) {
                throw new InterruptedException("reading " + path + " was cancelled");
            }
            return readWithout(path, progress, memory, e);
        }
    }

    private Dataset readWithout(Path path, Progress progress, PixelRoom memory, Exception failure)
            throws UnreadableDatasetException, InterruptedException {
        LOG.warn("{} cannot be kept in {}", path, cache.folder(), failure);
        Dataset read = format.read(path, progress, memory);
        return told(read, bytes(read));
    }

    private static long bytes(Dataset read) {
        return (read.train().count() + (long) read.heldOut().count())
                * read.shape().size();
    }

    private Dataset told(Dataset read, long bytes) {
        return read.with(read.report()
                .warning(Sentence.of("data.cache-no-room", cache.folder().toString(), bytes / MEGABYTE + 1)));
    }
}
