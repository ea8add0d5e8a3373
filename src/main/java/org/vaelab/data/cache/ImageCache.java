package org.vaelab.data.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Dataset;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelStore;

/** A folder of data sets that were read once, each in a file named after its content; those used longest ago are given up when they grow too many. */
public final class ImageCache {

    private static final Logger LOG = LoggerFactory.getLogger(ImageCache.class);
    private static final long MOST_BYTES = 16L << 30;
    private static final String ENDING = ".images";
    private static final String PARTIAL = ".part";
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final long mostBytes;
    private final Disk disk;

    /** @param folder made when it is needed */
    public ImageCache(Path folder) {
        this(folder, MOST_BYTES, Disk.REAL);
    }

    ImageCache(Path folder, long mostBytes, Disk disk) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.disk = disk;
    }

    Path folder() {
        return folder;
    }

    /** The data kept under a key; a file that is not whole counts for nothing. */
    Optional<Dataset> find(String key, Path location) throws InterruptedException {
        Path file = file(key);
        try (FileChannel channel = FileChannel.open(file)) {
            DataInputStream rest = new DataInputStream(new ByteArrayInputStream(Footer.readRest(channel)));
            List<PixelStore> stores = new ArrayList<>();
            for (Section section : Section.readAll(rest)) {
                stores.add(section.map(channel));
            }
            Dataset dataset = DatasetCodec.read(rest, stores, location);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(dataset);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException("opening " + file + " was cancelled");
        } catch (IOException e) {
            LOG.warn("{} cannot be used and is made anew: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    /** Room for data that are about to be read. */
    CacheRoom room(PixelRoom memory) throws IOException {
        Files.createDirectories(folder);
        return new CacheRoom(folder.resolve(UUID.randomUUID() + PARTIAL), memory, disk);
    }

    void keep(String key, CacheRoom room, Dataset dataset) throws IOException {
        room.keep(dataset, file(key));
        tidy(file(key));
    }

    boolean has(String key) {
        return Files.exists(file(key));
    }

    void giveUp(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            // A file that is mapped cannot be deleted everywhere; it goes when others need the room.
            LOG.info("{} stays for now", file(key), e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }

    private record Kept(Path file, long bytes, Instant used) {}

    private void tidy(Path newest) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Kept> kept = new ArrayList<>();
            for (Path file : files.toList()) {
                Instant used = Files.getLastModifiedTime(file).toInstant();
                if (file.toString().endsWith(PARTIAL)
                        && used.isBefore(Instant.now().minus(ABANDONED))) {
                    Files.deleteIfExists(file);
                } else if (file.toString().endsWith(ENDING)) {
                    kept.add(new Kept(file, Files.size(file), used));
                }
            }
            kept.sort(Comparator.comparing(Kept::used).reversed());
            long bytes = 0;
            for (Kept one : kept) {
                bytes += one.bytes;
                if (bytes > mostBytes && !one.file.equals(newest)) {
                    Files.deleteIfExists(one.file);
                }
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be tidied", folder, e);
        }
    }
}
