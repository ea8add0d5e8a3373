package org.vaelab.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;

/** Posteriors as a table: index, label (empty where there is none), mu1 …, logVar1 …. */
final class CodesCsv {

    private CodesCsv() {}

    static void write(Posteriors posteriors, ImageSource images, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        writer.write(header(posteriors.latentDim()));
        for (int i = 0; i < posteriors.count(); i++) {
            writer.write(row(posteriors, i, images.label(i)));
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
        return header.append('\n').toString();
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
        return row.append('\n').toString();
    }
}
