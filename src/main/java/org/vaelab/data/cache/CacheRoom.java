package org.vaelab.data.cache;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.vaelab.data.Dataset;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.data.PixelStore;

/**
 * Room in a new file of the cache; in memory, where the disk has too little. Pixels are written through the channel, never through a mapping: a
 * full disk is then an exception, not a fault.
 */
final class CacheRoom implements PixelRoom, Closeable {

    private final Path partial;
    private final FileChannel channel;
    private final PixelRoom memory;
    private final Disk disk;
    private final List<Section> sections = new ArrayList<>();
    private final List<PixelStore> stores = new ArrayList<>();
    private long end;
    private boolean whole = true;

    CacheRoom(Path partial, PixelRoom memory, Disk disk) throws IOException {
        this.partial = partial;
        this.memory = memory;
        this.disk = disk;
        channel = FileChannel.open(
                partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public long bytes() {
        return Math.max(onDisk(), memory.bytes());
    }

    private long onDisk() {
        try {
            return Files.getFileStore(partial).getUsableSpace() - disk.spareBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PixelSink take(int count, int imageSize) {
        if ((long) count * imageSize > onDisk()) {
            whole = false;
            return memory.take(count, imageSize);
        }
        Section section = new Section(end, count, imageSize);
        sections.add(section);
        end += section.bytes();
        return new Sink(section);
    }

    /** Whether all that was taken is in the file. */
    boolean isWhole() {
        return whole;
    }

    /** Writes what is known beside the pixels, and gives the file its name. */
    void keep(Dataset dataset, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Section.writeAll(sections, out);
        DatasetCodec.write(dataset, stores, out);
        byte[] rest = bytes.toByteArray();
        write(ByteBuffer.wrap(rest), end);
        write(new Footer(end, rest.length, Footer.checksum(rest)).toBytes(), end + rest.length);
        channel.force(false);
        channel.close();
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        for (long place = at; bytes.hasRemaining(); ) {
            place += disk.writing().write(channel, bytes, place);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(partial);
    }

    private final class Sink implements PixelSink {

        private final Section section;

        Sink(Section section) {
            this.section = section;
        }

        @Override
        public void put(int image, byte[] pixels, int offset) {
            try {
                write(
                        ByteBuffer.wrap(pixels, offset, section.imageSize()),
                        section.at() + (long) image * section.imageSize());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public PixelStore finish() {
            try {
                long last = section.at() + section.bytes() - 1;
                if (channel.size() <= last) {
                    // The last image could not be read, and a mapping must not reach beyond the file.
                    write(ByteBuffer.wrap(new byte[1]), last);
                }
                PixelStore store = section.map(channel);
                stores.add(store);
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
