package org.vaelab.data;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Keeps images in memory, in blocks made when the first image of each arrives: a file that claims many makes nobody allocate them. */
final class PixelMemory implements PixelSink {

    private static final int BLOCK_BYTES = 1 << 20;

    private final int count;
    private final int imageSize;
    private final int imagesPerBlock;
    private final AtomicReferenceArray<byte[]> blocks;

    PixelMemory(int count, int imageSize) {
        this.count = count;
        this.imageSize = imageSize;
        imagesPerBlock = Math.max(1, BLOCK_BYTES / imageSize);
        blocks = new AtomicReferenceArray<>((count - 1) / imagesPerBlock + 1);
    }

    @Override
    public void put(int image, byte[] pixels, int offset) {
        int number = image / imagesPerBlock;
        byte[] block = blocks.get(number);
        if (block == null) {
            int images = Math.min(imagesPerBlock, count - number * imagesPerBlock);
            byte[] made = new byte[images * imageSize];
            // Another thread may have been faster.
            block = blocks.compareAndSet(number, null, made) ? made : blocks.get(number);
        }
        System.arraycopy(pixels, offset, block, image % imagesPerBlock * imageSize, imageSize);
    }

    @Override
    public PixelStore finish() {
        return new PixelStore(
                imageSize,
                imagesPerBlock,
                IntStream.range(0, blocks.length())
                        .mapToObj(this::block)
                        .map(ByteBuffer::wrap)
                        .toArray(ByteBuffer[]::new));
    }

    private byte[] block(int number) {
        byte[] block = blocks.get(number);
        return block == null ? new byte[0] : block;
    }
}
