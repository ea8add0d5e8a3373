package org.vaelab.data;

import java.nio.ByteBuffer;

/** Images of one size one after the other, one byte a number, in memory or in a mapped file; read only, by any thread. */
public final class PixelStore {

    private final ByteBuffer[] blocks;
    private final int imagesPerBlock;
    private final int imageSize;

    /**
     * Keeps images in one array, which it takes over.
     *
     * @param imageSize bytes of one image
     */
    public static PixelStore inMemory(byte[] pixels, int imageSize) {
        return new PixelStore(imageSize, Integer.MAX_VALUE, ByteBuffer.wrap(pixels));
    }

    /**
     * Takes the buffers over: their content must not change any more.
     *
     * @param imageSize bytes of one image
     * @param imagesPerBlock in each buffer but the last
     */
    public PixelStore(int imageSize, int imagesPerBlock, ByteBuffer... blocks) {
        this.imageSize = imageSize;
        this.imagesPerBlock = imagesPerBlock;
        this.blocks = blocks.clone();
    }

    /** One number, 0 to 255. */
    public int value(int image, int pixel) {
        return blocks[image / imagesPerBlock].get(image % imagesPerBlock * imageSize + pixel) & 0xff;
    }

    /** One number of those that are kept as floats, four bytes each, most significant first. */
    float real(int image, int index) {
        return blocks[image / imagesPerBlock].getFloat(image % imagesPerBlock * imageSize + index * Float.BYTES);
    }

    /** Copies one image's bytes. */
    public void copy(int image, byte[] target, int offset) {
        blocks[image / imagesPerBlock].get(image % imagesPerBlock * imageSize, target, offset, imageSize);
    }

    /** Bytes of one image. */
    public int imageSize() {
        return imageSize;
    }

    /** Writes one image's numbers as their values in {@code unit}, shape [256]. */
    void read(int image, float[] unit, float[] target, int offset) {
        ByteBuffer block = blocks[image / imagesPerBlock];
        int from = image % imagesPerBlock * imageSize;
        if (block.hasArray()) {
            convert(block.array(), block.arrayOffset() + from, unit, target, offset);
        } else {
            byte[] bytes = new byte[imageSize];
            block.get(from, bytes);
            convert(bytes, 0, unit, target, offset);
        }
    }

    private void convert(byte[] bytes, int from, float[] unit, float[] target, int offset) {
        for (int i = 0; i < imageSize; i++) {
            target[offset + i] = unit[bytes[from + i] & 0xff];
        }
    }
}
