package org.vaelab.data.images;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.stream.ImageInputStream;

/**
 * What a JPEG file says of itself before its image.
 *
 * @param components 1 grey, 3 colour, 4 inks
 * @param progressive whether it must be decoded whole
 * @param orientation of EXIF, 1 to 8; 1 is upright
 * @param adobeTransform of Adobe's marker, or −1 without one; with one, inks are stored inverted
 */
record JpegHeader(int width, int height, int components, boolean progressive, int orientation, int adobeTransform) {

    private static final int START_OF_IMAGE = 0xffd8;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int ORIENTATION_TAG = 0x112;

    static boolean isJpeg(ImageInputStream in) throws IOException {
        in.mark();
        try {
            return in.readUnsignedShort() == START_OF_IMAGE;
        } catch (EOFException e) {
            return false;
        } finally {
            in.reset();
        }
    }

    /** Reads up to the image's own header. */
    static JpegHeader read(ImageInputStream in) throws IOException, UnusableImageException {
        int orientation = 1;
        int adobe = -1;
        in.seek(2);
        while (true) {
            int marker = nextMarker(in);
            int length = in.readUnsignedShort() - 2;
            if (length < 0 || marker == 0xda || marker == 0xd9) {
                throw new UnusableImageException("images.damaged");
            }
            long end = in.getStreamPosition() + length;
            if (isFrame(marker)) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                int width = in.readUnsignedShort();
                boolean progressive = marker != 0xc0 && marker != 0xc1;
                return new JpegHeader(width, height, in.readUnsignedByte(), progressive, orientation, adobe);
            }
            if (marker == APP1) {
                orientation = orientation(content(in, length), orientation);
            } else if (marker == APP14 && length >= 12) {
                adobe = content(in, length).get(11) & 0xff;
            }
            in.seek(end);
        }
    }

    private static int nextMarker(ImageInputStream in) throws IOException, UnusableImageException {
        if (in.readUnsignedByte() != 0xff) {
            throw new UnusableImageException("images.damaged");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static ByteBuffer content(ImageInputStream in, int length) throws IOException {
        byte[] content = new byte[length];
        in.readFully(content);
        return ByteBuffer.wrap(content);
    }

    /** EXIF is a TIFF directory: "Exif\0\0", byte order, 42, where the entries are, their number, 12 bytes each. */
    private static int orientation(ByteBuffer app1, int otherwise) {
        byte[] start = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        if (app1.limit() < 14 || !app1.slice(0, start.length).equals(ByteBuffer.wrap(start))) {
            return otherwise;
        }
        ByteBuffer tiff = app1.slice(start.length, app1.limit() - start.length);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int entries = tiff.getInt(4);
        if (entries < 0 || entries > tiff.limit() - 2) {
            return otherwise;
        }
        int count = tiff.getShort(entries) & 0xffff;
        for (int at = entries + 2; count > 0 && at + 12 <= tiff.limit(); at += 12, count--) {
            int value = tiff.getShort(at + 8);
            if ((tiff.getShort(at) & 0xffff) == ORIENTATION_TAG && value >= 1 && value <= 8) {
                return value;
            }
        }
        return otherwise;
    }
}
