package org.vaelab.data;

/** Where the pixels of a data set go while it is read. */
public interface PixelRoom {

    /** How many bytes there is room for. */
    long bytes();

    /**
     * Takes room.
     *
     * @param imageSize bytes of one image
     * @throws java.io.UncheckedIOException if a disk refuses it
     */
    PixelSink take(int count, int imageSize);

    /** The program's own memory; half of what there may be is for the model and what is shown of it. */
    static PixelRoom inMemory() {
        return inMemory(Runtime.getRuntime().maxMemory() / 2);
    }

    /** @param most bytes that images may take */
    static PixelRoom inMemory(long most) {
        return new PixelRoom() {
            @Override
            public long bytes() {
                return most;
            }

            @Override
            public PixelSink take(int count, int imageSize) {
                return new PixelMemory(count, imageSize);
            }
        };
    }
}
