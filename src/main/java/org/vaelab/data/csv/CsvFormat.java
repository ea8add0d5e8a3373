package org.vaelab.data.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** A table with the pixels of a square image in each row, and its class in the first column or the last, or none. */
public final class CsvFormat implements DatasetFormat {

    @Override
    public Sentence description() {
        return Sentence.of("images.csv");
    }

    @Override
    public boolean recognises(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".csv") || name.endsWith(".tsv")) && Files.isRegularFile(path);
    }

    @Override
    public Dataset read(Path file, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        CsvSurvey survey = new CsvSurvey(file);
        CsvRows.read(file, survey, (done, total) -> progress.report(done, 2 * total));
        if (survey.rows() < 2) {
            throw new UnreadableDatasetException(file, "images.csv-few");
        }
        if ((long) survey.rows() * survey.shape().size() > room.bytes()) {
            throw new UnreadableDatasetException(file, "images.csv-memory", survey.rows());
        }
        ImageSet all = images(file, survey, room, (done, total) -> progress.report(total + done, 2 * total));
        List<String> classes = classes(all);
        HeldOutSplit split = HeldOutSplit.tenth(all);
        return Dataset.from(
                file,
                split,
                classes,
                new ReportBuilder()
                        .examine(all)
                        .classes(all, classes)
                        .split(false, split.heldOut().count())
                        .build(List.of()));
    }

    private static ImageSet images(Path file, CsvSurvey survey, PixelRoom room, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        ImageShape shape = survey.shape();
        int size = shape.size();
        PixelSink sink = room.take(survey.rows(), size);
        byte[] pixels = new byte[size];
        byte[] labels = new byte[survey.rows()];
        Arrays.fill(labels, (byte) ImageSource.UNLABELLED);
        int label = survey.labelColumn();
        int firstPixel = label == 0 ? 1 : 0;
        int[] row = {survey.hasHeading() ? -1 : 0};
        CsvRows.read(
                file,
                (values, count, line) -> {
                    int image = row[0]++;
                    if (image < 0) {
                        return;
                    }
                    if (image >= labels.length || count < firstPixel + size) {
                        throw new UnreadableDatasetException(file, "images.csv-changed");
                    }
                    for (int i = 0; i < size; i++) {
                        pixels[i] = (byte) Math.round(values[firstPixel + i] * 255 / survey.white());
                    }
                    sink.put(image, pixels, 0);
                    if (label >= 0) {
                        labels[image] = label(file, values[label], line);
                    }
                },
                progress);
        return new ImageSet(
                shape, sink.finish(), IntStream.range(0, labels.length).toArray(), labels);
    }

    private static byte label(Path file, double value, long line) throws UnreadableDatasetException {
        if (value != Math.rint(value) || value > Byte.MAX_VALUE) {
            throw new UnreadableDatasetException(file, "images.csv-label", line, value);
        }
        return (byte) value;
    }

    /** Numbers from 0 to the highest label; none without labels. */
    private static List<String> classes(ImageSet all) {
        int most = IntStream.range(0, all.count()).map(all::label).max().orElse(ImageSource.UNLABELLED);
        return IntStream.rangeClosed(0, most).mapToObj(Integer::toString).toList();
    }
}
