package org.vaelab.data.csv;

import java.nio.file.Path;
import java.util.Optional;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;

/** What a first reading of a table finds out: which columns are pixels, which is the class, what is white, how many rows there are. */
final class CsvSurvey implements CsvRows.Consumer {

    private final Path file;
    private final LabelColumn first = new LabelColumn();
    private final LabelColumn last = new LabelColumn();
    private boolean heading;
    private int columns;
    private int rows;
    private double mostInside;

    CsvSurvey(Path file) {
        this.file = file;
    }

    @Override
    public void row(double[] values, int count, long line) throws UnreadableDatasetException {
        if (columns == 0) {
            columns = count;
            heading = Double.isNaN(values[0]) && Double.isNaN(values[count - 1]);
            if (heading) {
                return;
            }
        }
        if (count != columns) {
            throw new UnreadableDatasetException(file, "images.csv-row", line, count, columns);
        }
        for (int i = 0; i < count; i++) {
            if (!(values[i] >= 0 && values[i] <= 255)) {
                throw new UnreadableDatasetException(file, "images.csv-value", line, i + 1);
            }
            mostInside = i > 0 && i < count - 1 ? Math.max(mostInside, values[i]) : mostInside;
        }
        first.take(values[0]);
        last.take(values[count - 1]);
        rows++;
    }

    /** Whether the first row names the columns. */
    boolean hasHeading() {
        return heading;
    }

    int rows() {
        return rows;
    }

    /** The value of a white pixel. */
    double white() {
        return mostInside <= 1 ? 1 : 255;
    }

    /** Where the class stands: the first column or the last; −1 if every column is a pixel. */
    int labelColumn() {
        if (shapeOf(columns).isPresent()) {
            return -1;
        }
        return last.isLikely() && !first.isLikely() ? columns - 1 : 0;
    }

    /** The shape of the images: square, in colour where a third of the pixel columns make a square. */
    ImageShape shape() throws UnreadableDatasetException {
        return shapeOf(columns)
                .or(() -> shapeOf(columns - 1))
                .orElseThrow(() -> new UnreadableDatasetException(file, "images.csv-not-images", columns));
    }

    private static Optional<ImageShape> shapeOf(int pixels) {
        for (int channels : new int[] {1, 3}) {
            int side = (int) Math.round(Math.sqrt(pixels / (double) channels));
            if (side > 1 && side * side * channels == pixels && pixels <= ImageShape.MAX_SIZE) {
                return Optional.of(new ImageShape(channels, side, side));
            }
        }
        return Optional.empty();
    }
}
