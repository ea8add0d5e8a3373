package org.vaelab.data.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.vaelab.data.PixelStore;

/**
 * Images of one size in a file of the cache.
 *
 * @param at where the first begins
 * @param imageSize bytes of one
 */
record Section(long at, int count, int imageSize) {

    /** A mapping holds 2 GB at most. */
    private static final int MOST_MAPPED = 1 << 30;

    long bytes() {
        return (long) count * imageSize;
    }

    /** Reads nothing yet: pages come from the disk as images are asked for. */
    PixelStore map(FileChannel channel) throws IOException {
        int perBlock = Math.max(1, MOST_MAPPED / imageSize);
        List<ByteBuffer> blocks = new ArrayList<>();
        for (int from = 0; from < count; from += perBlock) {
            long start = at + (long) from * imageSize;
            long length = (long) Math.min(perBlock, count - from) * imageSize;
            blocks.add(channel.map(FileChannel.MapMode.READ_ONLY, start, length));
        }
        return new PixelStore(imageSize, perBlock, blocks.toArray(ByteBuffer[]::new));
    }

    static void writeAll(List<Section> sections, DataOutputStream out) throws IOException {
        out.writeInt(sections.size());
        for (Section section : sections) {
            out.writeLong(section.at);
            out.writeInt(section.count);
            out.writeInt(section.imageSize);
        }
    }

    static List<Section> readAll(DataInputStream in) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sections.add(new Section(in.readLong(), in.readInt(), in.readInt()));
        }
        return sections;
    }
}
