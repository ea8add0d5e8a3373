package org.vaelab.data.idx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.DataReport;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;

/** What export-data writes beside IDX files, and whether the folder opens as what was exported. */
final class IdxExtrasTest {

    private static final List<String> NAMES = List.of("cat, black", "dog", "a bird nobody has seen");
    private static final List<Column> COLUMNS =
            List.of(Column.ofNumbers("weight, kg"), new Column("coat", List.of("long", "short")));

    @TempDir
    private Path folder;

    private static ImageSet images(int count, int first) {
        byte[] labels = new byte[count];
        IntStream.range(0, count).forEach(i -> labels[i] = (byte) ((first + i) % 3 - 1));
        ColumnTable.Filling values = ColumnTable.fill(PixelRoom.inMemory(), count, COLUMNS);
        for (int i = 0; i < count; i++) {
            values.put(i, i % 4 == 3 ? Float.NaN : (first + i) / 3f, i % 5 == 4 ? Float.NaN : i % 2);
        }
        return new ImageSet(ImageShape.grey(2, 3), new byte[count * 6], labels).withColumns(values.finish());
    }

    private static Dataset dataset() {
        return new Dataset("animals", "animals", images(12, 0), images(7, 1), NAMES);
    }

    private static void assertSame(ImageSet wanted, ImageSet read) {
        assertEquals(wanted.columns(), read.columns());
        for (int i = 0; i < wanted.count(); i++) {
            assertEquals(wanted.label(i), read.label(i), "class of image " + i);
            for (int column = 0; column < COLUMNS.size(); column++) {
                assertEquals(wanted.columnValue(i, column), read.columnValue(i, column), "image " + i);
            }
        }
    }

    @Test
    void classesAndColumnsComeBack() throws Exception {
        IdxExport.write(dataset(), folder);
        Dataset read = new IdxFormat().read(folder, Progress.silent());
        assertEquals(NAMES, read.classNames(), "one of which no image is");
        assertSame(dataset().train(), read.train());
        assertSame(dataset().heldOut(), read.heldOut());
        assertEquals(
                List.of(
                        "file,label,\"weight, kg\",coat",
                        "train/0,,0.0,long",
                        "train/1,\"cat, black\",0.33333334,short"),
                Files.readAllLines(folder.resolve("labels.csv")).subList(0, 3));
    }

    @Test
    void columnsFollowTheImagesOfAFolderWithOnePart() throws Exception {
        IdxExport.write(dataset(), folder);
        Files.delete(folder.resolve("t10k-images-idx3-ubyte"));
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte"));
        Dataset read = new IdxFormat().read(folder, Progress.silent());
        assertEquals(12, read.train().count() + read.heldOut().count());
        assertEquals(COLUMNS, read.columns());
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            for (int i = 0; i < part.count(); i++) {
                int before = part.place(i);
                assertEquals(dataset().train().columnValue(before, 0), part.columnValue(i, 0));
                assertEquals(dataset().train().label(before), part.label(i));
            }
        }
    }

    @Test
    void whatMnistWouldSayItselfIsNotWritten() throws Exception {
        byte[] labels = {3, 9};
        ImageSet digits = new ImageSet(ImageShape.grey(1, 1), new byte[2], labels);
        List<String> names = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
        IdxExport.write(new Dataset("digits", "digits", digits, digits, names), folder);
        assertFalse(Files.exists(folder.resolve("classes.txt")));
        assertFalse(Files.exists(folder.resolve("labels.csv")));
    }

    @Test
    void tooFewNamesAreRefusedByName() throws Exception {
        IdxExport.write(dataset(), folder);
        Files.writeString(folder.resolve("classes.txt"), "cat\n");
        assertRefused("classes.txt has one line, but there are 2 classes");
    }

    @Test
    void aTableOfOtherDataIsLeftAsideAndToldOf() throws Exception {
        IdxExport.write(dataset(), folder);
        Files.writeString(folder.resolve("labels.csv"), "file,label\na.png,cat\n");
        assertLeftAside("labels.csv names none of the images");
        Files.writeString(folder.resolve("labels.csv"), "nothing of the kind");
        assertLeftAside("labels.csv needs a row of headings");
        Files.write(folder.resolve("labels.csv"), new byte[] {'a', ',', 'b', '\n', (byte) 0xff, ',', '1', '\n'});
        assertLeftAside("labels.csv is not text in UTF-8");
    }

    private void assertLeftAside(String why) throws Exception {
        Dataset read = new IdxFormat().read(folder, Progress.silent());
        assertEquals(NAMES, read.classNames());
        assertEquals(List.of(), read.columns());
        DataReport report = ReportBuilder.of(read);
        assertTrue(
                report.warnings().stream().anyMatch(line -> line.inEnglish().contains(why)),
                report.warnings().toString());
        assertFalse(report.facts().isEmpty(), "and all else is told as ever");
    }

    private void assertRefused(String sentence) {
        var refused =
                assertThrows(UnreadableDatasetException.class, () -> new IdxFormat().read(folder, Progress.silent()));
        assertTrue(String.valueOf(refused.getMessage()).contains(sentence), refused.getMessage());
    }

    @Test
    void aPersonsOwnTableIsNeverReplacedButAnEarlierExportsIs() throws Exception {
        Files.writeString(folder.resolve("labels.csv"), "mine");
        assertThrows(OccupiedFolderException.class, () -> IdxExport.write(dataset(), folder));
        assertEquals("mine", Files.readString(folder.resolve("labels.csv")));
        Files.delete(folder.resolve("labels.csv"));
        IdxExport.write(dataset(), folder);
        IdxExport.write(dataset(), folder);
        assertEquals(NAMES, new IdxFormat().read(folder, Progress.silent()).classNames());
    }

    @Test
    void theFilesBesideAreAmongThoseThatDecideWhatIsRead() throws Exception {
        IdxExport.write(dataset(), folder);
        assertTrue(new IdxFormat()
                .sources(folder)
                .contains(folder.resolve("labels.csv").toAbsolutePath()));
        assertTrue(new IdxFormat()
                .sources(folder)
                .contains(folder.resolve("classes.txt").toAbsolutePath()));
    }
}
