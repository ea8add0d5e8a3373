package org.vaelab.data.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.Dataset;
import org.vaelab.data.Fuzz;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.csv.CsvFormat;
import org.vaelab.data.idx.IdxFormat;
import org.vaelab.data.images.ImageFolder;
import org.vaelab.data.npy.NpyFormat;

final class ZipFormatTest {

    private static final String CSV = "label,a,b,c,d\n1,0,255,0,255\n0,1,2,3,4\n1,9,9,9,9\n";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @AfterEach
    void nothingUnpackedStaysBehind() throws IOException {
        if (Files.exists(folder.resolve("scratch"))) {
            try (var left = Files.list(folder.resolve("scratch"))) {
                assertEquals(List.of(), left.toList());
            }
        }
    }

    private ZipFormat format(Limits limits) {
        return new ZipFormat(
                List.of(new IdxFormat(), new ImageFolder(), new NpyFormat(), new CsvFormat()),
                folder.resolve("scratch"),
                limits);
    }

    private Dataset read(Path archive) throws Exception {
        assertTrue(format(Limits.STANDARD).recognises(archive));
        return format(Limits.STANDARD).read(archive, Progress.silent());
    }

    private static byte[] png(int value) throws IOException {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(1, 1, 0, value);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] idx(int count) {
        return ByteBuffer.allocate(16 + 4 * count)
                .putInt(0x803)
                .putInt(count)
                .putInt(2)
                .putInt(2)
                .array();
    }

    private byte[] zipped(Charset names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private Path archive() throws IOException {
        return Files.write(folder.resolve("données 数据.zip"), zipped(StandardCharsets.UTF_8));
    }

    @Test
    void aFolderOfImagesInAFolderKeepsItsClassesInAnyScript() throws Exception {
        entries.put("all/", new byte[0]);
        entries.put("__MACOSX/all/._a.png", new byte[9]);
        entries.put("all/.DS_Store", new byte[9]);
        for (String name : List.of("雪", "лес")) {
            entries.put("all/" + name + "/a.png", png(name.charAt(0)));
            entries.put("all/" + name + "/b.png", png(7 + name.charAt(0)));
        }
        Dataset read = read(archive());
        assertEquals(List.of("лес", "雪"), read.classNames());
        assertEquals(4, read.train().count() + read.heldOut().count());
        assertEquals("données 数据.zip", read.name());
        assertEquals(folder.resolve("données 数据.zip").toString(), read.location());
    }

    @Test
    void namesOfOldProgramsAreRead() throws Exception {
        entries.put("é/a.png", png(1));
        entries.put("ü/b.png", png(2));
        Dataset read = read(Files.write(folder.resolve("old.zip"), zipped(Charset.forName("IBM437"))));
        assertEquals(List.of("é", "ü"), read.classNames());
    }

    @Test
    void idxFilesAndTablesAreReadToo() throws Exception {
        entries.put("train-images-idx3-ubyte", idx(5));
        entries.put("t10k-images-idx3-ubyte", idx(3));
        assertEquals(3, read(archive()).heldOut().count());
        entries.clear();
        entries.put("README.txt", new byte[3]);
        entries.put("pixels.csv", CSV.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("0", "1"), read(archive()).classNames());
    }

    @Test
    void aFaultInsideNamesTheArchiveAndTheFileInIt() throws Exception {
        entries.put("deep/train-images-idx3-ubyte", Arrays.copyOf(idx(5), 20));
        assertRefused("données 数据.zip/deep/train-images-idx3-ubyte is cut short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.png", "/a.png", "x/../../a.png", "\\a.png", "..\\a.png", "C:\\a.png", "x//a.png", ".."})
    void anEntryThatLeavesItsFolderIsRefused(String name) throws Exception {
        entries.put("b.png", png(1));
        entries.put("c.png", png(2));
        entries.put(name, png(3));
        assertRefused("outside its folder, “" + name + "”");
        assertFalse(Files.exists(folder.resolve("a.png")));
    }

    @Test
    void aBombIsRefusedByWhatComesOutOfIt() throws Exception {
        entries.put("a.png", new byte[1 << 20]);
        Path archive = archive();
        String message = assertThrows(
                        UnreadableDatasetException.class,
                        () -> format(new Limits(9, 1000, 100)).read(archive, Progress.silent()))
                .getMessage();
        assertTrue(message.contains("unpacks to more than"), message);
    }

    @Test
    void tooManyEntriesAreRefused() throws Exception {
        entries.put("a.png", png(1));
        entries.put("b.png", png(2));
        Path archive = archive();
        String message = assertThrows(
                        UnreadableDatasetException.class,
                        () -> format(new Limits(1, 1000, 100)).read(archive, Progress.silent()))
                .getMessage();
        assertTrue(message.contains("has 2 entries, more than the 1"), message);
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws Exception {
        entries.put("x/a.png", png(1));
        entries.put("x\\a.png", png(2));
        assertRefused("two entries called “x\\a.png”");
    }

    @Test
    void archivesInsideAreNotOpened() throws Exception {
        entries.put("inner.txt", new byte[9]);
        byte[] inner = zipped(StandardCharsets.UTF_8);
        entries.clear();
        entries.put("inner.zip", inner);
        assertRefused("holds nothing this program can read");
    }

    @Test
    void severalTablesAreNamed() throws Exception {
        entries.put("a.csv", CSV.getBytes(StandardCharsets.UTF_8));
        entries.put("b.csv", CSV.getBytes(StandardCharsets.UTF_8));
        assertRefused("several data sets (a.csv, b.csv)");
    }

    @Test
    void anInterruptCancels() throws Exception {
        entries.put("a.csv", CSV.getBytes(StandardCharsets.UTF_8));
        Path archive = archive();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> format(Limits.STANDARD).read(archive, Progress.silent()));
    }

    @Test
    void everyDamagedArchiveIsReadOrRefused() throws Exception {
        entries.put("x/a.png", png(1));
        entries.put("y/b.png", png(2));
        Fuzz.everyDamageIsSurvived(folder.resolve("a.zip"), zipped(StandardCharsets.UTF_8), file -> {
            try {
                format(Limits.STANDARD).read(file, Progress.silent());
            } catch (UnreadableDatasetException e) {
                assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            }
        });
    }

    private void assertRefused(String complaint) throws IOException {
        Path archive = archive();
        UnreadableDatasetException e = assertThrows(
                UnreadableDatasetException.class, () -> format(Limits.STANDARD).read(archive, Progress.silent()));
        assertTrue(e.getMessage().contains(complaint), e.getMessage());
        assertTrue(e.getMessage().startsWith(archive.toString()), e.getMessage());
    }
}
