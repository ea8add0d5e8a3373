package org.vaelab.data.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.DataReport.Unreadable;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;

final class ImageFolderTest {

    @TempDir
    private Path folder;

    private final ImageFolder format = new ImageFolder();

    @Test
    void subFoldersAreClassesSortedAsPeopleSort() throws Exception {
        for (int digit : new int[] {10, 9, 2}) {
            put(digit + "/a.png", Paint.encode(Paint.grey(4, 4, digit), "png"));
            put(digit + "/b.png", Paint.encode(Paint.grey(4, 4, digit), "png"));
        }
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(List.of("2", "9", "10"), read.classNames());
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            for (int i = 0; i < part.count(); i++) {
                int value = Integer.parseInt(read.classNames().get(part.label(i)));
                assertEquals(value, part.value(i, 15), "the pixels are stored as they are, not brightened");
            }
        }
        assertTrue(said(read).contains("3 images show exactly what an earlier one shows."), said(read));
    }

    @Test
    void eachImageKeepsTheNameOfItsFile() throws Exception {
        for (int i = 0; i < 12; i++) {
            put("b" + i % 3 + "/" + i + ".png", Paint.encode(Paint.grey(4, 4, i), "png"));
        }
        Dataset read = format.read(folder, Progress.silent());
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            for (int i = 0; i < part.count(); i++) {
                int value = part.value(i, 15);
                assertEquals(
                        "b" + value % 3 + "/" + value + ".png", part.names().get(i));
            }
        }
    }

    @Test
    void foldersNamedTrainAndTestDecideWhatIsHeldOut() throws Exception {
        put("train/cat/a.png", Paint.encode(Paint.grey(3, 3, 1), "png"));
        put("train/dog/b.png", Paint.encode(Paint.grey(3, 3, 2), "png"));
        put("test/dog/c.png", Paint.encode(Paint.grey(3, 3, 3), "png"));
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(List.of("cat", "dog"), read.classNames());
        assertEquals(2, read.train().count());
        assertEquals(3, read.heldOut().value(0, 8));
        assertEquals(1, read.heldOut().label(0));
    }

    @Test
    void aTableOfLabelsWinsOverFolders() throws Exception {
        put("x/a.png", Paint.encode(Paint.grey(3, 3, 1), "png"));
        put("y/b.png", Paint.encode(Paint.grey(3, 3, 2), "png"));
        put("y/c.png", Paint.encode(Paint.grey(3, 3, 3), "png"));
        Files.writeString(folder.resolve("labels.csv"), "file,label\r\nx/a.png,\"round, soft\"\r\nb.png,日本\r\n");
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(List.of("round, soft", "日本"), read.classNames());
        assertTrue(said(read).contains("One image has no class."), said(read));
    }

    @Test
    void eachUnreadableFileIsNamedWithItsReasonAndTheOthersAreKept() throws Exception {
        byte[] png = Paint.encode(Paint.grey(4, 4, 7), "png");
        put("a.png", png);
        put("b.png", Paint.encode(Paint.grey(4, 4, 8), "png"));
        put("empty.png", new byte[0]);
        put("half.png", Arrays.copyOf(png, 45));
        put("text.jpg", "hello".getBytes(StandardCharsets.UTF_8));
        put("notes.txt", new byte[5]);
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(2, read.train().count() + read.heldOut().count());
        assertEquals(
                List.of("empty.png", "half.png", "text.jpg"),
                read.report().unreadable().stream().map(Unreadable::name).toList());
        assertTrue(said(read).contains("empty.png: The file is cut short."), said(read));
        assertTrue(said(read).contains("text.jpg: The file holds no image of a kind that can be read."), said(read));
        assertTrue(said(read).contains("One other file is no image and was left aside."), said(read));
    }

    @Test
    void aFolderOfNothingReadableSaysWhy() throws Exception {
        put("a.png", new byte[10]);
        put("b.png", new byte[10]);
        String message = assertThrows(UnreadableDatasetException.class, () -> format.read(folder, Progress.silent()))
                .getMessage();
        assertTrue(message.contains("no image of 2 that can be read; a.png: "), message);
        assertTrue(message.startsWith(folder.toString()), message);
    }

    @Test
    void mixedSizesBecomeTheMostFrequentAndTheMiddleIsKept() throws Exception {
        put("a.png", Paint.encode(Paint.grey(4, 4, 50), "png"));
        put("b.png", Paint.encode(Paint.grey(4, 4, 50), "png"));
        put("wide.png", Paint.encode(Paint.halves(16, 4, Color.BLACK, Color.WHITE), "png"));
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(ImageShape.grey(4, 4), read.shape());
        int[] wide = pixels(read).stream()
                .filter(image -> image[1] != 50)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(0, 0, 255, 255),
                IntStream.of(Arrays.copyOf(wide, 4)).boxed().toList());
        assertTrue(said(read).contains("4 × 4 (2 times), 16 × 4 (once)"), said(read));
    }

    @Test
    void largeImagesAreBroughtTo128() throws Exception {
        put("a.jpg", Paint.encode(Paint.halves(640, 320, Color.RED, Color.BLUE), "jpg"));
        put("b.jpg", Paint.encode(Paint.halves(640, 320, Color.BLUE, Color.RED), "jpg"));
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(new ImageShape(3, 64, 128), read.shape());
    }

    @Test
    void exifTurnsAPhotographUpright() throws Exception {
        byte[] lying = Paint.encode(Paint.halves(32, 16, Color.BLACK, Color.WHITE), "jpg");
        put("a.jpg", Paint.withOrientation(lying, 6));
        put("b.jpg", Paint.withOrientation(lying, 6));
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(ImageShape.grey(32, 16), read.shape(), "it stands upright");
        int[] upright = pixels(read).get(0);
        assertTrue(upright[0] < 30 && upright[15] < 30, "what was left is above");
        assertTrue(upright[31 * 16] > 225, "what was right is below");
    }

    @Test
    void everyKindIsReadByItsContentWhateverItsNameSays() throws Exception {
        for (String kind : List.of("png", "bmp", "gif", "tiff")) {
            put(kind + ".png", Paint.encode(Paint.halves(8, 8, Color.RED, Color.RED), kind));
        }
        put("webp.png", Paint.redWebp());
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(List.of(), read.report().unreadable(), said(read));
        for (int[] image : pixels(read)) {
            assertEquals(255, image[0]);
            assertEquals(0, image[64]);
            assertEquals(0, image[128]);
        }
    }

    @Test
    void oneByOneAndTwentyThousandSquareAreBothRead() throws Exception {
        put("huge.png", Paint.hugePng(20_000, 20_000));
        put("tiny.png", Paint.encode(Paint.grey(1, 1, 0), "png"));
        put("a.png", Paint.encode(Paint.grey(4, 4, 9), "png"));
        put("b.png", Paint.encode(Paint.grey(4, 4, 9), "png"));
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(List.of(), read.report().unreadable(), said(read));
        assertEquals(4, read.train().count() + read.heldOut().count());
        assertTrue(said(read).contains("2 images are blank"), said(read));
    }

    @Test
    void aSmallFileThatClaimsToBeHugeIsLeftOut() throws Exception {
        byte[] bmp = Paint.encode(Paint.grey(4, 4, 9), "bmp");
        bmp[20] = 1;
        bmp[24] = 1;
        byte[] png = Paint.hugePng(1, 1);
        Arrays.fill(png, 16, 24, (byte) 0x7f);
        put("a.bmp", bmp);
        put("p.png", png);
        put("b.png", Paint.encode(Paint.grey(4, 4, 9), "png"));
        put("c.png", Paint.encode(Paint.grey(4, 4, 9), "png"));
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(2, read.report().unreadable().size(), said(read));
        assertTrue(said(read).contains("p.png: It is 2,139,062,143 × 2,139,062,143 pixels"), said(read));
    }

    @Test
    void aLinkThatLeadsBackIsNamedAndNotFollowed() throws Exception {
        put("a/x.png", Paint.encode(Paint.grey(4, 4, 9), "png"));
        put("b/文字.png", Paint.encode(Paint.grey(4, 4, 9), "png"));
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        Dataset read = format.read(folder, Progress.silent());
        assertTrue(said(read).contains("a/back: The link leads back to a folder it lies in."), said(read));
        assertEquals(2, read.classNames().size());
    }

    @Test
    void oneColouredImageMakesTheSetColoured() throws Exception {
        put("a.png", Paint.encode(Paint.grey(4, 4, 9), "png"));
        put("b.png", Paint.encode(Paint.halves(4, 4, Color.GREEN, Color.BLUE), "png"));
        assertEquals(3, format.read(folder, Progress.silent()).shape().channels());
    }

    @Test
    void anInterruptCancels() throws Exception {
        put("a.png", Paint.encode(Paint.grey(4, 4, 9), "png"));
        put("b.png", Paint.encode(Paint.grey(4, 4, 9), "png"));
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> format.read(folder, Progress.silent()));
    }

    @Test
    void onlyAFolderWithImagesIsRecognised() throws Exception {
        put("notes.txt", new byte[3]);
        assertFalse(format.recognises(folder));
        put("deep/er/a.PNG", new byte[3]);
        assertTrue(format.recognises(folder));
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, content);
    }

    private static String said(Dataset dataset) {
        return String.join(
                "\n",
                dataset.report().lines().stream().map(line -> line.inEnglish()).toList());
    }

    /** All images, in any order, as their values. */
    private static List<int[]> pixels(Dataset dataset) {
        return List.of(dataset.train(), dataset.heldOut()).stream()
                .flatMap(part -> IntStream.range(0, part.count())
                        .mapToObj(image -> IntStream.range(0, part.shape().size())
                                .map(pixel -> part.value(image, pixel))
                                .toArray()))
                .toList();
    }
}
