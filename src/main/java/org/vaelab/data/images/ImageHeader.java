package org.vaelab.data.images;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How large an image is, known before it is decoded.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param goesOn whether the file holds further images, frames or pages, beside this first one
 * @param jpeg what only JPEG files tell
 */
record ImageHeader(
        int width, int height, boolean goesOn, @Nullable JpegHeader jpeg) {

    /** The kinds of files that hold more than one image. */
    private static final Set<String> SEVERAL = Set.of("gif", "tif", "tiff", "webp");

    /** 20,000 × 20,000, where rows can be skipped while decoding. */
    private static final long MOST_PIXELS = 400_000_000;

    /** As in JPEG; one row of a longer one would take much memory. */
    private static final int MOST_A_SIDE = 65_535;

    private static final long MOST_PIXELS_AT_ONCE = 64_000_000;
    private static final long FEW_PIXELS = 1_000_000;
    private static final int MOST_PIXELS_A_BYTE = 100;

    /** Which of EXIF's eight ways it must be turned; 1 is none. */
    int orientation() {
        return jpeg == null ? 1 : jpeg.orientation();
    }

    /** Whether height and width change places when it is turned upright. */
    boolean liesOnItsSide() {
        return orientation() >= 5;
    }

    int uprightWidth() {
        return liesOnItsSide() ? height : width;
    }

    int uprightHeight() {
        return liesOnItsSide() ? width : height;
    }

    static ImageHeader read(ImageFile file) throws UnusableImageException {
        return ImageBytes.use(file, in -> read(in, file.length()));
    }

    static ImageHeader read(ImageInputStream in, long length) throws IOException, UnusableImageException {
        if (JpegHeader.isJpeg(in)) {
            JpegHeader jpeg = JpegHeader.read(in);
            in.seek(0);
            return new ImageHeader(jpeg.width(), jpeg.height(), false, jpeg).checked(!jpeg.progressive(), length);
        }
        ImageReader reader = reader(in);
        try {
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            boolean several = SEVERAL.contains(format);
            reader.setInput(in, !several, true);
            ImageHeader first = new ImageHeader(reader.getWidth(0), reader.getHeight(0), false, null)
                    .checked(format.equals("png"), length);
            return several && hasSecond(reader) ? new ImageHeader(first.width, first.height, true, null) : first;
        } finally {
            reader.dispose();
        }
    }

    /** Whatever is wrong behind the first image is no trouble of this one. */
    private static boolean hasSecond(ImageReader reader) {
        try {
            return reader.getWidth(1) > 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** The reader for what the file holds, whatever its name says. */
    static ImageReader reader(ImageInputStream in) throws UnusableImageException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new UnusableImageException("images.unknown");
        }
        return readers.next();
    }

    /** A small file may not claim an image whose decoding takes much memory. */
    private ImageHeader checked(boolean rowByRow, long length) throws UnusableImageException {
        if (width < 1 || height < 1) {
            throw new UnusableImageException("images.damaged");
        }
        long pixels = (long) width * height;
        long most = rowByRow ? MOST_PIXELS : Math.min(MOST_PIXELS_AT_ONCE, FEW_PIXELS + MOST_PIXELS_A_BYTE * length);
        if (pixels > most || Math.max(width, height) > MOST_A_SIDE) {
            throw new UnusableImageException("images.too-large", width, height, most / 1_000_000);
        }
        return this;
    }
}
