package org.vaelab.store;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as an animated GIF that goes round for ever. */
public final class GifFile {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int MOST_COLOURS = 256;
    /** Netscape's extension: block 1, and 0 rounds for no end. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private GifFile() {}

    /**
     * Writes frames atomically. A frame of more than 256 colours loses some.
     *
     * @param frames one or more, all of one size and opaque
     * @param hundredths of a second each is shown
     */
    public static void write(Path file, List<ArgbImage> frames, int hundredths) throws IOException {
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("an animation needs a frame");
        }
        AtomicFiles.write(file, out -> write(out, frames, hundredths));
    }

    private static void write(OutputStream out, List<ArgbImage> frames, int hundredths) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersBySuffix("gif");
        if (!writers.hasNext()) {
            throw new IOException("this Java has no GIF writer");
        }
        ImageWriter writer = writers.next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            // Interlaced, frames of few rows lose some.
            ImageWriteParam rowByRow = writer.getDefaultWriteParam();
            rowByRow.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
            writer.prepareWriteSequence(null);
            for (ArgbImage frame : frames) {
                BufferedImage image = indexed(frame);
                writer.writeToSequence(new IIOImage(image, null, metadata(writer, image, hundredths)), rowByRow);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    /** With the frame's own colours if a GIF can hold them all; ImageIO's choice of colours is lossy even for few. */
    private static BufferedImage indexed(ArgbImage frame) {
        int[] argb = frame.argb();
        int[] colours = Arrays.stream(argb)
                .map(pixel -> pixel | 0xff000000)
                .distinct()
                .sorted()
                .toArray();
        if (colours.length > MOST_COLOURS) {
            return opaque(frame);
        }
        IndexColorModel palette = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image =
                new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        WritableRaster raster = image.getRaster();
        for (int i = 0; i < argb.length; i++) {
            int colour = Arrays.binarySearch(colours, argb[i] | 0xff000000);
            raster.setSample(i % frame.width(), i / frame.width(), 0, colour);
        }
        return image;
    }

    private static BufferedImage opaque(ArgbImage frame) {
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, frame.width(), frame.height(), frame.argb(), 0, frame.width());
        return image;
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, int hundredths) throws IOException {
        // Not createFromRenderedImage, which takes an indexed image's palette for ImageIO's own.
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", String.valueOf(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        IIOMetadataNode netscape = new IIOMetadataNode("ApplicationExtension");
        netscape.setAttribute("applicationID", "NETSCAPE");
        netscape.setAttribute("authenticationCode", "2.0");
        netscape.setUserObject(FOR_EVER.clone());
        extensions.appendChild(netscape);
        root.appendChild(control);
        root.appendChild(extensions);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
