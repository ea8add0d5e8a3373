package org.vaelab.data.points;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.vaelab.data.Column;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.csv.CsvCell;
import org.vaelab.data.idx.OccupiedFolderException;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** Writes points of the plane as a table that {@link PointTable} reads again as the same data. */
public final class PointExport {

    /** What the table is called. */
    public static final String FILE_NAME = "points.csv";

    private PointExport() {}

    /**
     * Writes a row a point, first those to learn from: where it lies in the square from −1 to 1, its part, its class, and all that is known beside.
     * It is written aside first, so that a failure leaves no half a table.
     *
     * @param folder made if absent
     * @throws IOException if it cannot be written, or if the folder has such a table
     */
    public static void write(Dataset dataset, Path folder) throws IOException {
        Path target =
                Files.createDirectories(folder.toAbsolutePath().normalize()).resolve(FILE_NAME);
        if (Files.exists(target)) {
            throw new OccupiedFolderException("data.in-the-way", target);
        }
        Path aside = target.resolveSibling(".writing-" + FILE_NAME);
        try {
            writeTable(dataset, aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void writeTable(Dataset dataset, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(dataset.classNames().isEmpty() ? "x,y,part" : "x,y,part,label");
            for (Column column : dataset.columns()) {
                writer.write(',' + cell(column.name()));
            }
            writer.write('\n');
            writeRows(dataset.train(), "train", dataset, writer);
            writeRows(dataset.heldOut(), "test", dataset, writer);
        }
    }

    /** In one line. */
    private static String cell(String text) {
        return CsvCell.of(text.replaceAll("\\R", " "));
    }

    private static void writeRows(ImageSet points, String part, Dataset dataset, Writer writer) throws IOException {
        float[] point = new float[ImageShape.POINT.size()];
        for (int i = 0; i < points.count(); i++) {
            points.read(i, point, 0);
            writer.write(coordinate(point[0]) + ',' + coordinate(point[1]) + ',' + part);
            if (!dataset.classNames().isEmpty()) {
                int label = points.label(i);
                writer.write(','
                        + (label == ImageSource.UNLABELLED
                                ? ""
                                : cell(dataset.classNames().get(label))));
            }
            for (int column = 0; column < points.columns().size(); column++) {
                writer.write(',' + cell(points.columns().get(column).exactText(points.columnValue(i, column))));
            }
            writer.write('\n');
        }
    }

    private static String coordinate(float unit) {
        return Float.toString((float) ImageShape.ofPlane(unit));
    }
}
