package org.vaelab.data;

/** Takes the pixels of images as they are read, and keeps them. */
public interface PixelSink {

    /**
     * Keeps one image; any thread may call, once for each image.
     *
     * @param pixels one byte a number, copied from {@code offset} on
     * @throws java.io.UncheckedIOException if a disk refuses them
     */
    void put(int image, byte[] pixels, int offset);

    /** All that were put, to be read; images that were not have no defined content. */
    PixelStore finish();
}
