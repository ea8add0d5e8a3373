package org.vaelab.data.points;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.vae.ImageShape;

/** Takes points one by one. */
public final class PointFilling {

    /** What a point takes, whichever kind of numbers its file has. */
    public static final int BYTES = 2 * Float.BYTES;

    private final Square square;
    private final PixelSink sink;

    public PointFilling(PixelRoom room, int count, Square square) {
        this.square = square;
        sink = room.take(count, BYTES);
    }

    /** Takes a point as its file has it. */
    public void put(int point, double x, double y) {
        byte[] bytes = new byte[BYTES];
        ByteBuffer.wrap(bytes).putFloat(square.unitX(x)).putFloat(square.unitY(y));
        sink.put(point, bytes, 0);
    }

    /** @param labels class of each point, 0 to 127, or −1; taken over, shape [count] */
    public ImageSet finish(byte[] labels) {
        return new ImageSet(
                ImageShape.POINT,
                sink.finish(),
                IntStream.range(0, labels.length).toArray(),
                labels);
    }
}
