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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageSource;

/**
 * What IDX files have no place for, in two files beside them: {@code classes.txt}, the name of a class a line, and {@code labels.csv}, a row an
 * image, called {@code train/0}, {@code train/1}, … {@code t10k/0}, …, with its class's name and all that is known beside it.
 */
final class IdxExtras {

    static final String CLASSES = "classes.txt";

    private static final Logger LOG = LoggerFactory.getLogger(IdxExtras.class);
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
                row.append(',')
                        .append(CsvCell.of(images.columns().get(column).exactText(images.columnValue(image, column))));
            }
            writer.write(row.append('\n').toString());
        }
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

    /**
     * The images with the columns that a table beside them has, if there is one that is about them.
     *
     * @param notes takes why there is none, if a table is there
     */
    static HeldOutSplit withColumns(Path imageFile, HeldOutSplit images, PixelRoom room, List<Sentence> notes) {
        Path file = imageFile.resolveSibling(LabelTable.FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return images;
        }
        try {
            return withColumns(LabelTable.byFile(file), file, images, room);
        } catch (UnreadableDatasetException e) {
            // It may well belong to other data, and the classes are in the IDX files.
            LOG.debug("{} is left aside", file, e);
            notes.add(Sentence.of("data.idx-aside", e.sentence()));
            return images;
        }
    }

    private static HeldOutSplit withColumns(LabelTable table, Path file, HeldOutSplit images, PixelRoom room)
            throws UnreadableDatasetException {
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
    static ImageSet withColumns(Path imageFile, Part part, ImageSet images, PixelRoom room, List<Sentence> notes) {
        ImageSet none = images.select();
        HeldOutSplit known = part == Part.TRAIN
                ? withColumns(imageFile, new HeldOutSplit(images, none), room, notes)
                : withColumns(imageFile, new HeldOutSplit(none, images), room, notes);
        return part == Part.TRAIN ? known.train() : known.heldOut();
    }

    private static void addRows(LabelTable table, String part, int count, List<@Nullable List<String>> rows) {
        for (int image = 0; image < count; image++) {
            rows.add(table.row(part + image));
        }
    }
}
