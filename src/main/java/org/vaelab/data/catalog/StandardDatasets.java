package org.vaelab.data.catalog;

import java.nio.file.Path;
import java.util.List;
import org.vaelab.data.Datasets;
import org.vaelab.data.csv.CsvFormat;
import org.vaelab.data.idx.IdxFormat;
import org.vaelab.data.images.ImageFolder;
import org.vaelab.data.moon.Moon;
import org.vaelab.data.npy.NpyFormat;
import org.vaelab.data.shapes.Shapes;
import org.vaelab.data.strokes.Strokes;

/** The data sets and formats that window and command line share. */
public final class StandardDatasets {

    private StandardDatasets() {}

    /** @param userFolder the program's own folder for this person's data; a download lies in it */
    public static Datasets in(Path userFolder) {
        return new Datasets(
                List.of(new Strokes(), new Moon(), new Shapes(), new CachedMnist(mnistFolder(userFolder))),
                List.of(new IdxFormat(), new ImageFolder(), new NpyFormat(), new CsvFormat()));
    }

    /** Where MNIST is kept once downloaded. */
    public static Path mnistFolder(Path userFolder) {
        return userFolder.resolve("datasets").resolve("mnist");
    }
}
