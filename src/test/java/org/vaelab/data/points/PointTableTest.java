package org.vaelab.data.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.Dataset;
import org.vaelab.data.Fuzz;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

final class PointTableTest {

    @TempDir
    private Path folder;

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text);
    }

    private Dataset read(String text) throws Exception {
        Path file = table(text);
        assertTrue(new PointTable().recognises(file), text);
        return new PointTable().read(file, Progress.silent());
    }

    private String refusal(String text) throws IOException {
        Path file = table(text);
        String message = assertThrows(
                        UnreadableDatasetException.class, () -> new PointTable().read(file, Progress.silent()))
                .getMessage();
        assertTrue(message.contains(file.toString()), message);
        return message;
    }

    /** Of all points, by their place in the file. */
    private static ImageSet all(Dataset dataset) {
        ImageSet all = dataset.train();
        int[] order = new int[all.count() + dataset.heldOut().count()];
        ImageSet[] sets = {dataset.train(), dataset.heldOut()};
        // The store is the same, so one set can be asked for the places of the other by selecting them together.
        assertEquals(sets[0].store(), sets[1].store());
        byte[] labels = new byte[order.length];
        for (ImageSet set : sets) {
            for (int i = 0; i < set.count(); i++) {
                order[set.place(i)] = set.place(i);
                labels[set.place(i)] = (byte) set.label(i);
            }
        }
        return new ImageSet(ImageShape.POINT, all.store(), order, labels).withColumns(all.columnTable());
    }

    private static double[] plane(ImageSet points, int index) {
        float[] unit = new float[2];
        points.read(index, unit, 0);
        return new double[] {ImageShape.ofPlane(unit[0]), ImageShape.ofPlane(unit[1])};
    }

    private static void assertLiesAt(double x, double y, ImageSet points, int index) {
        assertEquals(x, plane(points, index)[0], 1e-6);
        assertEquals(y, plane(points, index)[1], 1e-6);
    }

    @Test
    void pointsInTheSquareStayWhereTheyAre() throws Exception {
        ImageSet points = all(read("0.5,-0.25\n-1,1\n0.125,0\n"));
        assertEquals(ImageShape.POINT, points.shape());
        assertEquals(3, points.count());
        assertLiesAt(0.5, -0.25, points, 0);
        assertLiesAt(-1, 1, points, 1);
        assertLiesAt(0.125, 0, points, 2);
    }

    @Test
    void otherPointsAreMovedAndScaledAlikeInBothDirections() throws Exception {
        Dataset dataset = read("100,5\n300,5\n200,55\n");
        ImageSet points = all(dataset);
        // 200 wide and 50 high become 1.8 wide and 0.45 high.
        assertLiesAt(-0.9, -0.225, points, 0);
        assertLiesAt(0.9, -0.225, points, 1);
        assertLiesAt(0, 0.225, points, 2);
        assertTrue(
                dataset.report().facts().stream()
                        .anyMatch(fact -> fact.inEnglish().contains("from 100 to 300 across and from 5 to 55 up")),
                dataset.report().facts().toString());
    }

    @Test
    void pointsThatAreOneBlotInTheSquareAreScaledUp() throws Exception {
        ImageSet points = all(read("0.5,0.5\n0.6,0.5\n0.55,0.55\n"));
        assertLiesAt(-0.9, -0.45, points, 0);
        assertLiesAt(0.9, -0.45, points, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,y,label\n0,0.5,cat\n0.5,0,dog\n0.25,0.5,cat\n",
                "label;x;y\ncat;0;0.5\ndog;0.5;0\ncat;0.25;0.5\n",
                "y\tclass\tx\n0.5\tcat\t0\n0\tdog\t0.5\n0.5\tcat\t0.25\n",
                "cat,0,0.5\ndog,0.5,0\ncat,0.25,0.5\n",
                "x;y;label\n0;0,5;cat\n0,5;0;dog\n0,25;5,0e-1;cat\n",
                "0\t0,5\tcat\n0,5\t0\tdog\n,25\t0.5\tcat\n",
                "\ufeff\"x\",\"y\",\"label\"\r\n0,0.5,\"cat\"\r\n0.5,0,dog\r\n\r\n0.25,0.5,cat\r\n"
            })
    void classesAreFoundWhereverTheyStand(String text) throws Exception {
        Dataset dataset = read(text);
        ImageSet points = all(dataset);
        assertEquals(List.of("cat", "dog"), dataset.classNames());
        assertLiesAt(0, 0.5, points, 0);
        assertLiesAt(0.5, 0, points, 1);
        assertEquals(0, points.label(0));
        assertEquals(1, points.label(1));
        assertEquals(0, points.label(2));
    }

    @Test
    void numbersAsNumpyWritesThemAreClassesTooWhereTheyHaveNoFraction() throws Exception {
        Dataset dataset = read("5.0e-01,2.5e-01,0.000e+00\n-5.0e-01,0.0e+00,1.000e+01\n0.1e0,0.2e0,2.0e0\n");
        assertEquals(List.of("0", "2", "10"), dataset.classNames());
        assertEquals(2, all(dataset).label(1));
    }

    @Test
    void aPointWithoutAClassIsGreyAndFurtherColumnsAreKept() throws Exception {
        Dataset dataset = read("x,y,label,weight,town\n0,0.5,a,3.5,Ulm\n0.5,0,,nan,Bonn\n0.25,0.5,b,2,Ulm\n");
        ImageSet points = all(dataset);
        assertEquals(ImageSource.UNLABELLED, points.label(1));
        assertEquals(2, points.columns().size());
        assertEquals(3.5f, points.columnValue(0, 0));
        assertTrue(Float.isNaN(points.columnValue(1, 0)));
        assertEquals("Bonn", points.columnText(1, "town"));
    }

    @Test
    void withoutHeadingsOrAClassNoPointHasOne() throws Exception {
        Dataset dataset = read("0,0.5\n0.5,0\n");
        assertEquals(List.of(), dataset.classNames());
        assertFalse(all(dataset).isLabelled());
    }

    @Test
    void aColumnSaysWhatIsHeldOut() throws Exception {
        Dataset dataset = read("x,y,part\n0,0.5,train\n0.5,0,test\n0.25,0.5,train\n0.75,0.5,test\n");
        assertEquals(2, dataset.heldOut().count());
        assertLiesAt(0.5, 0, dataset.heldOut(), 0);
        assertEquals(List.of(), dataset.columns(), "which is no column any more");
    }

    @Test
    void aColumnOfOtherWordsIsAColumn() throws Exception {
        Dataset dataset = read("x,y,part\n0,0.5,train\n0.5,0,engine\n0.25,0.5,train\n");
        assertEquals("part", dataset.columns().get(0).name());
    }

    @Test
    void pointsThatLieInOnePlaceTwiceAreCounted() throws Exception {
        Dataset dataset = read("0,0.5\n0.5,0\n0,0.5\n0,0.5\n");
        assertTrue(
                dataset.report().warnings().stream()
                        .anyMatch(line -> line.inEnglish().startsWith("2 points lie exactly where")),
                dataset.report().warnings().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,0.5/0.5/1,1 | Row 2 of",
                "0,0.5/0.5,up/1,1 | has “up” in column 2",
                "x,y/0,0.5/nan,1/1,1 | Row 3 of",
                "0,0.5/inf,1/1,1 | has “inf” in column 1",
                "0,0.5/1e999,1/1,1 | no coordinate",
                "0,0.5/1e300,1/1,1 | no coordinate",
                "0.5,0.5 | fewer than two points",
                "x,y | fewer than two points",
                "0.5,0.5/0.5,0.5 | the same point again and again",
                "1,2,3,4/5,6,7,8 | no two columns of coordinates"
            })
    void whatIsWrongIsNamed(String rows, String reason) throws Exception {
        String refused = refusal(rows.strip().replace('/', '\n'));
        assertTrue(refused.contains(reason.strip()), refused);
    }

    @Test
    void aTableThatIsNoTextIsNamed() throws Exception {
        byte[] start = "0,0.5\n0.5,0\n".repeat(900).getBytes(StandardCharsets.UTF_8);
        byte[] wrong = Arrays.copyOf(start, start.length + 4);
        wrong[start.length] = (byte) 0xff;
        Path file = Files.write(folder.resolve("mine.csv"), wrong);
        assertTrue(assertThrows(UnreadableDatasetException.class, () -> new PointTable().read(file, Progress.silent()))
                .getMessage()
                .contains("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file,label\na.png,cat\nb.png,dog\n",
                "label,p1,p2,p3,p4\n1,0,0,0,0\n",
                "0,0,0,0\n1,1,1,1\n",
                "",
                "\n\n",
                "only words here"
            })
    void otherTablesAreLeftToOthers(String text) throws IOException {
        assertFalse(new PointTable().recognises(table(text)));
    }

    @Test
    void aCancelledReadingStops() throws IOException {
        Path file = table("0,0.5\n0.5,0\n".repeat(5_000));
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> new PointTable().read(file, Progress.silent()));
    }

    @Test
    void whatIsExportedIsReadAsTheSameData() throws Exception {
        Dataset ring = PointSet.all().get(1).open(Progress.silent());
        PointExport.write(ring, folder.resolve("out"));
        Dataset again = new PointTable().read(folder.resolve("out/points.csv"), Progress.silent());
        assertEquals(ring.train().count(), again.train().count());
        assertEquals(ring.heldOut().count(), again.heldOut().count());
        for (int i = 0; i < ring.heldOut().count(); i++) {
            // A float of [0, 1] is told as one of [−1, 1], which has half as many digits there.
            assertLiesAt(plane(ring.heldOut(), i)[0], plane(ring.heldOut(), i)[1], again.heldOut(), i);
            assertEquals(
                    ring.classNames().get(ring.heldOut().label(i)),
                    again.classNames().get(again.heldOut().label(i)));
            assertEquals(ring.heldOut().columnValue(i, 0), again.heldOut().columnValue(i, 0));
        }
    }

    @Test
    void anExportReplacesNothing() throws Exception {
        Dataset ring = PointSet.all().get(1).open(Progress.silent());
        Files.writeString(folder.resolve("points.csv"), "mine");
        assertThrows(IOException.class, () -> PointExport.write(ring, folder));
        assertEquals("mine", Files.readString(folder.resolve("points.csv")));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "and leaves nothing behind");
        }
    }

    @Test
    void everyDamagedTableIsReadOrRefused() throws Exception {
        String text = "x,y,part,label,angle\n" + "0.25,-0.5,train,a,12.5\n-7.5,1e2,test,b,nan\n".repeat(8);
        Fuzz.everyDamageIsSurvived(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8), file -> {
            try {
                new PointTable().recognises(file);
                new PointTable().read(file, Progress.silent());
            } catch (UnreadableDatasetException e) {
                assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            }
        });
    }
}
