package org.vaelab.data.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Column;
import org.vaelab.data.Dataset;
import org.vaelab.data.Fuzz;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.labels.Labelling;
import org.vaelab.data.labels.TableColumn;

/** The columns of a labels.csv. Image i is i.png, of the grey value 10 i, so that its row can be told from its pixels. */
final class LabelColumnsTest {

    private static final int IMAGES = 12;

    @TempDir
    private Path folder;

    @BeforeEach
    void paint() throws IOException {
        for (int i = 0; i < IMAGES; i++) {
            Files.write(folder.resolve(i + ".png"), Paint.encode(Paint.grey(3, 3, 10 * i), "png"));
        }
    }

    private Dataset read(String... lines) throws Exception {
        Files.write(folder.resolve("labels.csv"), List.of(lines), StandardCharsets.UTF_8);
        return new ImageFolder().read(folder, Progress.silent());
    }

    /** What a column says of each image, by the image's number. */
    private static Map<Integer, String> column(Dataset dataset, String name) {
        Map<Integer, String> texts = new TreeMap<>();
        for (ImageSet part : List.of(dataset.train(), dataset.heldOut())) {
            for (int i = 0; i < part.count(); i++) {
                texts.put(part.value(i, 8) / 10, part.columnText(i, name));
            }
        }
        return texts;
    }

    private static String said(Dataset dataset) {
        return dataset.report().lines().stream().map(line -> line.inEnglish()).collect(Collectors.joining("\n"));
    }

    @Test
    void numbersAreNumbersWordsAreCategoriesAndWhatIsNotSaidIsNotKnown() throws Exception {
        Dataset read = read(
                "file;weight;label;writer",
                "3.png;0.25;odd;Zoë",
                "4.png;-1e3;even;李",
                "5.png;;odd;Zoë",
                "6.png;7;even");
        assertEquals(List.of(Column.ofNumbers("weight"), new Column("writer", List.of("Zoë", "李"))), read.columns());
        assertEquals(List.of("even", "odd"), read.classNames());
        Map<Integer, String> weights = column(read, "weight");
        assertEquals(
                List.of("0.25", "-1000", "", "7", ""),
                IntStream.rangeClosed(3, 7).mapToObj(weights::get).toList());
        Map<Integer, String> writers = column(read, "writer");
        assertEquals(
                List.of("Zoë", "李", "Zoë", "", ""),
                IntStream.rangeClosed(3, 7).mapToObj(writers::get).toList());
        assertTrue(said(read).contains("2 further columns to colour the map by: weight, writer."), said(read));
        assertFalse(said(read).contains("left aside"), "the table is read: " + said(read));
    }

    @Test
    void anImageOfWhichTheTableSaysNothingHasNoClass() throws Exception {
        Dataset read = read("file,label", "0.png,a", "1.png,b", "2.png,");
        assertEquals(List.of("a", "b"), read.classNames());
        assertTrue(said(read).contains("10 images have no class."), said(read));
    }

    @Test
    void aFileThatCannotBeReadDoesNotShiftTheRows() throws Exception {
        Files.write(folder.resolve("1.png"), new byte[5]);
        Dataset read = read(Stream.concat(
                        Stream.of("file,label,number"),
                        IntStream.range(0, IMAGES).mapToObj(i -> i + ".png," + i % 2 + "," + i))
                .toArray(String[]::new));
        Map<Integer, String> numbers = column(read, "number");
        assertEquals(IMAGES - 1, numbers.size());
        numbers.forEach((image, text) -> assertEquals(image.toString(), text));
    }

    @Test
    void wordsThatAllDifferAndColumnsBeyondCountAreNamedAndLeftOut() throws Exception {
        for (int i = IMAGES; i < 140; i++) {
            Files.write(folder.resolve(i + ".png"), Paint.encode(Paint.grey(3, 3, i), "png"));
        }
        String heading = IntStream.range(0, 80).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        Dataset read = read(Stream.concat(
                        Stream.of("file,label,note," + heading),
                        IntStream.range(0, 140).mapToObj(i -> i + ".png," + i % 2 + ",note " + i + ",1"))
                .toArray(String[]::new));
        assertTrue(said(read).contains("words of which more than 128 differ: note."), said(read));
        assertTrue(said(read).contains("more than 64 columns; the last 18 were left out."), said(read));
        assertEquals("c0", read.columns().get(0).name());
        assertEquals(62, read.columns().size());
    }

    @Test
    void manyNumbersWithoutAHeadingOfClassesAreAColumnAndNoClasses() throws Exception {
        for (int i = IMAGES; i < 140; i++) {
            Files.write(folder.resolve(i + ".png"), Paint.encode(Paint.grey(3, 3, i), "png"));
        }
        Dataset read = read(Stream.concat(
                        Stream.of("file,phase"), IntStream.range(0, 140).mapToObj(i -> i + ".png," + i / 140.0))
                .toArray(String[]::new));
        assertEquals(List.of(), read.classNames());
        assertEquals(List.of(Column.ofNumbers("phase")), read.columns());
        assertFalse(said(read).contains("classes, but 128"), said(read));
    }

    @Test
    void everyDamagedTableIsReadOrRefused() throws Exception {
        byte[] valid = "﻿file,label,weight,writer\r\n0.png,a,0.5,\"x, \"\"y\"\"\"\r\n1.png,b,1e3,日本\r\n2.png,a,,z\r\n"
                .getBytes(StandardCharsets.UTF_8);
        List<ImageFile> files = IntStream.range(0, IMAGES)
                .mapToObj(i -> new ImageFile(folder.resolve(i + ".png"), List.of(), 1, 0))
                .toList();
        Fuzz.everyDamageIsSurvived(folder.resolve("labels.csv"), valid, file -> {
            try {
                Labelling read = FolderLabels.of(folder, files);
                assertEquals(IMAGES, read.labels().length);
                for (TableColumn column : read.columns()) {
                    assertEquals(IMAGES, column.values().length);
                }
            } catch (UnreadableDatasetException e) {
                assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
            }
        });
    }
}
