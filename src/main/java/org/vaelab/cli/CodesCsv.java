package org.vaelab.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vaelab.data.Column;
import org.vaelab.data.ImageSet;
import org.vaelab.data.csv.CsvCell;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;

/** Posteriors as a table: index, label (empty where there is none), mu1 …, logVar1 …, and the data's own columns where they are asked for. */
final class CodesCsv {

    private CodesCsv() {}

    /** @param columns of the images that are written after the codes */
    static void write(Posteriors posteriors, ImageSet images, List<Column> columns, OutputStream stream)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        StringBuilder header = new StringBuilder(header(posteriors.latentDim()));
        columns.forEach(column -> header.append(',').append(CsvCell.of(column.name())));
        writer.write(header.append('\n').toString());
        for (int i = 0; i < posteriors.count(); i++) {
            StringBuilder row = new StringBuilder(row(posteriors, i, images.label(i)));
            for (Column column : columns) {
                row.append(',').append(CsvCell.of(images.columnText(i, column.name())));
            }
            writer.write(row.append('\n').toString());
        }
        writer.flush();
    }

    private static String header(int latentDim) {
        StringBuilder header = new StringBuilder("index,label");
        for (int j = 1; j <= latentDim; j++) {
            header.append(",mu").append(j);
        }
        for (int j = 1; j <= latentDim; j++) {
            header.append(",logVar").append(j);
        }
        return header.toString();
    }

    private static String row(Posteriors posteriors, int image, int label) {
        StringBuilder row = new StringBuilder().append(image).append(',');
        if (label != ImageSource.UNLABELLED) {
            row.append(label);
        }
        for (int j = 0; j < posteriors.latentDim(); j++) {
            row.append(',').append(posteriors.mu(image, j));
        }
        for (int j = 0; j < posteriors.latentDim(); j++) {
            row.append(',').append(posteriors.logVar(image, j));
        }
        return row.toString();
    }
}
