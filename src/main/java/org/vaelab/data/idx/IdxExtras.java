package org.vaelab.data.idx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Column;
import org.vaelab.data.Dataset;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.csv.CsvCell;
import org.vaelab.data.idx.IdxName.Part;
import org.vaelab.data.labels.LabelTable;
import org.vaelab.data.labels.Labelling;
import org.vaelab.data.labels.TableColumn;
import org.vaelab.vae.ImageSource;

/**
 * What IDX files have no place for, in two files beside them: {@code classes.txt}, the name of a class a line, and {@code labels.csv}, a row an
 * image, called {@code train/0}, {@code train/1}, … {@code t10k/0}, …, with its class's name and all that is known beside it.
 */
final class IdxExtras {

    static final String CLASSES = "classes.txt";

    private static final String TRAIN = "train/";
    private static final String HELD_OUT = "t10k/";

    private IdxExtras() {}

    /** Whether the files would say more than the IDX files do. */
    static boolean areNeeded(Dataset dataset, Path folder) {
        return !dataset.columns().isEmpty() || needsNames(dataset, folder);
    }

    /** Whether names of classes would be other ones when the IDX files alone are read; a folder's name tells of some. */
    static boolean needsNames(Dataset dataset, Path folder) {
        int classes = Math.max(dataset.train().classes(), dataset.heldOut().classes());
        return !dataset.classNames().isEmpty()
                && !dataset.classNames()
                        .equals(Family.of(folder.resolve("train")).classNames(classes));
    }

    static void writeClasses(Dataset dataset, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (String name : dataset.classNames()) {
            writer.write(name.replaceAll("\\R", " ") + "\n");
        }
        writer.flush();
    }

    static void writeTable(Dataset dataset, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        StringBuilder header = new StringBuilder("file,label");
        dataset.columns().forEach(column -> header.append(',').append(CsvCell.of(column.name())));
        writer.write(header.append('\n').toString());
        writeRows(TRAIN, dataset.train(), dataset.classNames(), writer);
        writeRows(HELD_OUT, dataset.heldOut(), dataset.classNames(), writer);
        writer.flush();
    }

    private static void writeRows(String part, ImageSet images, List<String> classNames, Writer writer)
            throws IOException {
        for (int image = 0; image < images.count(); image++) {
            StringBuilder row = new StringBuilder(part).append(image).append(',');
            int label = images.label(image);
            if (label != ImageSource.UNLABELLED) {
                row.append(CsvCell.of(label < classNames.size() ? classNames.get(label) : String.valueOf(label)));
            }
            for (int column = 0; column < images.columns().size(); column++) {
                row.append(',').append(CsvCell.of(cell(images, image, column)));
            }
            writer.write(row.append('\n').toString());
        }
    }

    /** In full, where people are shown as many digits as they read. */
    private static String cell(ImageSet images, int image, int column) {
        float value = images.columnValue(image, column);
        Column what = images.columns().get(column);
        return what.isNumber() && !Float.isNaN(value) ? Float.toString(value) : what.text(value);
    }

    /** Those of the files that are there. */
    static List<Path> in(Path folder) {
        return Stream.of(CLASSES, LabelTable.FILE_NAME)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    /**
     * The names of classes beside an image file.
     *
     * @param classes how many there are at least
     */
    static Optional<List<String>> classNames(Path imageFile, int classes) throws UnreadableDatasetException {
        Path file = imageFile.resolveSibling(CLASSES);
        if (classes == 0 || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> names = lines(file);
        if (names.size() < classes || names.size() > TableColumn.MOST_CATEGORIES) {
            throw new UnreadableDatasetException(file, "data.idx-classes", names.size(), classes);
        }
        return Optional.of(names);
    }

    private static List<String> lines(Path file) throws UnreadableDatasetException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(TableColumn.MOST_CATEGORIES + 1L).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableDatasetException(e, file, "images.csv-not-utf8");
        }
    }

    /** The images with the columns that a table beside them has, if there is one that is about them. */
    static HeldOutSplit withColumns(Path imageFile, HeldOutSplit images, PixelRoom room)
            throws UnreadableDatasetException {
        Path file = imageFile.resolveSibling(LabelTable.FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return images;
        }
        LabelTable table = LabelTable.byFile(file);
        int train = images.train().count();
        List<@Nullable List<String>> rows = new ArrayList<>();
        addRows(table, TRAIN, train, rows);
        addRows(table, HELD_OUT, images.heldOut().count(), rows);
        if (rows.stream().allMatch(row -> row == null)) {
            throw new UnreadableDatasetException(file, "data.idx-table");
        }
        List<TableColumn> columns = Labelling.listed(table, rows).columns();
        return new HeldOutSplit(
                images.train().withColumns(TableColumn.table(columns, 0, train, room)),
                images.heldOut().withColumns(TableColumn.table(columns, train, rows.size(), room)));
    }

    /** The same of one file's images, before they are cut in two. */
    static ImageSet withColumns(Path imageFile, Part part, ImageSet images, PixelRoom room)
            throws UnreadableDatasetException {
        ImageSet none = images.select();
        HeldOutSplit known = part == Part.TRAIN
                ? withColumns(imageFile, new HeldOutSplit(images, none), room)
                : withColumns(imageFile, new HeldOutSplit(none, images), room);
        return part == Part.TRAIN ? known.train() : known.heldOut();
    }

    private static void addRows(LabelTable table, String part, int count, List<@Nullable List<String>> rows) {
        for (int image = 0; image < count; image++) {
            rows.add(table.row(part + image));
        }
    }
}
