package org.vaelab.data.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.DataReport.Unreadable;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.i18n.Sentence;

/** Images of unusual kinds, and folders that are no ordinary ones. */
final class ImageKindsTest {

    @TempDir
    private Path folder;

    private Dataset read() throws Exception {
        return new ImageFolder().read(folder, Progress.silent());
    }

    private void putTwice(byte[] content) throws IOException {
        Files.write(folder.resolve("a.png"), content);
        Files.write(folder.resolve("b.png"), content);
    }

    private static int[] firstImage(Dataset read) {
        return IntStream.range(0, read.shape().size())
                .map(pixel -> read.train().value(0, pixel))
                .toArray();
    }

    @Test
    void sixteenBitsBecomeTheirUpperEight() throws Exception {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_USHORT_GRAY);
        image.getRaster().setPixels(0, 0, 3, 1, new int[] {0, 0x8000, 0xffff});
        putTwice(Paint.encode(image, "png"));
        // 0x8000 · 255 / 0xffff = 127.5, of which the fraction is cut off.
        assertArrayEquals(new int[] {0, 127, 255}, firstImage(read()));
    }

    @Test
    void ofAnAnimationTheFirstPictureIsTaken() throws Exception {
        putTwice(redThenBlue("gif"));
        int[] image = firstImage(read());
        assertEquals(255, image[0], "red");
        assertEquals(0, image[32], "not blue");
        assertTrue(said().contains("2 files hold several images, frames of an animation or pages"), said());
        putTwice(Paint.encode(Paint.halves(4, 4, Color.RED, Color.RED), "gif"));
        assertFalse(said().contains("several images"), said());
    }

    private static byte[] redThenBlue(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (Color colour : List.of(Color.RED, Color.BLUE)) {
                writer.writeToSequence(new IIOImage(Paint.halves(4, 4, colour, colour), null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }

    private String said() throws Exception {
        return read().report().lines().stream().map(Sentence::inEnglish).collect(Collectors.joining(" "));
    }

    @Test
    void foldersAndFilesKeepTheirNamesInAnyScript() throws Exception {
        Map<String, String> files = Map.of("鳥", "一.png", "Кошки", "è ü.png", "كلاب", "🐕 1.png");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path inside = Files.createDirectories(folder.resolve(file.getKey())).resolve(file.getValue());
            Files.write(inside, Paint.encode(Paint.halves(4, 4, Color.RED, Color.BLUE), "png"));
        }
        Dataset read = read();
        assertEquals(new TreeSet<>(files.keySet()), new TreeSet<>(read.classNames()));
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            for (int i = 0; i < part.count(); i++) {
                String name = read.classNames().get(part.label(i));
                assertEquals(name + "/" + files.get(name), part.names().get(i));
            }
        }
    }

    @Test
    void ofAScanOfSeveralPagesTheFirstIsTakenAndThatIsTold() throws Exception {
        putTwice(redThenBlue("tiff"));
        assertEquals(255, firstImage(read())[0], "red");
        assertTrue(said().contains("2 files hold several images"), said());
        putTwice(Paint.encode(Paint.halves(4, 4, Color.RED, Color.RED), "tiff"));
        assertFalse(said().contains("several images"), said());
    }

    @Test
    void aPhotographInFourInksIsMixedToColours() throws Exception {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, new Point(0, 0));
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                // All magenta and yellow, no cyan, no black: red.
                inks.setPixel(x, y, new int[] {0, 255, 255, 0});
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        putTwice(out.toByteArray());
        Dataset read = read();
        assertEquals(List.of(), read.report().unreadable());
        int[] image = firstImage(read);
        assertTrue(image[100] > 240 && image[356] < 15 && image[612] < 15, "red: " + image[100] + " " + image[356]);
    }

    @Test
    void aFileThatVanishesWhileTheFolderIsReadIsNamed() throws Exception {
        for (String name : List.of("a.png", "b.png", "c.png")) {
            Files.write(folder.resolve(name), Paint.encode(Paint.grey(4, 4, 9), "png"));
        }
        Progress deleting = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public void images(long done, long total) {
                folder.resolve("b.png").toFile().delete();
            }
        };
        Dataset read = new ImageFolder().read(folder, deleting);
        assertEquals(2, read.train().count() + read.heldOut().count());
        Unreadable vanished = read.report().unreadable().get(0);
        assertEquals("b.png", vanished.name());
        assertEquals(
                "The file vanished while the folder was read.",
                vanished.reason().inEnglish());
    }

    @Test
    void aHundredThousandFilesAreAllLookedAtAndTheirTroublesToldInFewLines() throws Exception {
        for (int i = 0; i < 100_000; i++) {
            Files.createFile(folder.resolve(i + ".png"));
        }
        Files.write(folder.resolve("x.png"), Paint.encode(Paint.grey(4, 4, 9), "png"));
        Files.write(folder.resolve("y.png"), Paint.encode(Paint.grey(4, 4, 8), "png"));
        Dataset read = read();
        assertEquals(2, read.train().count() + read.heldOut().count());
        assertEquals(100_000, read.report().unreadable().size());
        String said =
                read.report().lines().stream().map(line -> line.inEnglish()).collect(Collectors.joining("\n"));
        assertTrue(said.endsWith("… and 99,980 more"), said);
    }
}
