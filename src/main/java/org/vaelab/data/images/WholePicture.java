package org.vaelab.data.images;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;

/** One image file in memory as a whole, upright. */
public final class WholePicture {

    private static final long MOST_PIXELS = 32_000_000;
    private static final long FEW_PIXELS = 1_000_000;
    private static final int MOST_PIXELS_A_BYTE = 100;
    private static final int COLOURS = 3;

    private final int width;
    private final int height;
    private final byte[] rgb;
    private final boolean colour;

    /** @param rgb shape [height × width × 3] */
    private WholePicture(int width, int height, byte[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
        colour = new Picture(width, height, rgb).isColour();
    }

    /** Whether a file has an ending of an image's. */
    public static boolean isNamedLikeOne(Path file) {
        return ImageFile.isImage(file);
    }

    /** @throws UnreadableDatasetException if it is none, or larger than a file of its length may be */
    public static WholePicture read(Path path) throws UnreadableDatasetException {
        try {
            ImageFile file = new ImageFile(path, List.of(), Files.size(path), 0);
            ImageHeader header = ImageHeader.read(file);
            long most = Math.min(MOST_PIXELS, FEW_PIXELS + MOST_PIXELS_A_BYTE * file.length());
            if ((long) header.width() * header.height() > most) {
                throw new UnusableImageException(
                        "images.too-large", header.width(), header.height(), most / FEW_PIXELS);
            }
            Rectangle all = new Rectangle(header.width(), header.height());
            Crop crop = new Crop(all, 1, header.width(), header.height(), header.width(), header.height());
            Picture picture = ImageBytes.use(file, in -> PictureReader.read(in, header, crop));
            return upright(new Decoded(picture, crop, header.orientation()), header);
        } catch (UnusableImageException e) {
            throw new UnreadableDatasetException(e, path, "images.sheet-unusable", e.sentence());
        } catch (IOException e) {
            throw new UnreadableDatasetException(e, path, "data.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static WholePicture upright(Decoded decoded, ImageHeader header) {
        if (header.orientation() == 1) {
            return new WholePicture(
                    header.width(), header.height(), decoded.picture().rgb());
        }
        int width = header.uprightWidth();
        int height = header.uprightHeight();
        byte[] turned = new byte[width * height * COLOURS];
        Resampler.turn(decoded.picture(), header.orientation(), width, height, turned);
        return new WholePicture(width, height, turned);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean isColour() {
        return colour;
    }

    /** A part of it as an image, channel by channel; grey by the weights of ITU-R BT.601. */
    public byte[] cut(int left, int top, ImageShape shape) {
        byte[] cut = new byte[shape.size()];
        int plane = shape.height() * shape.width();
        for (int i = 0; i < plane; i++) {
            int from = ((top + i / shape.width()) * width + left + i % shape.width()) * COLOURS;
            if (shape.channels() == 1) {
                cut[i] = Resampler.luma(rgb, from);
            } else {
                for (int channel = 0; channel < COLOURS; channel++) {
                    cut[channel * plane + i] = rgb[from + channel];
                }
            }
        }
        return cut;
    }
}
