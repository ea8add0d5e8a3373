package org.vaelab.data.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.Datasets;
import org.vaelab.data.cache.CachedFormat;
import org.vaelab.data.cache.ImageCache;
import org.vaelab.data.csv.CsvFormat;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.download.PublishedSet;
import org.vaelab.data.download.PublishedSets;
import org.vaelab.data.download.SetPart;
import org.vaelab.data.faces.Faces;
import org.vaelab.data.idx.IdxFormat;
import org.vaelab.data.images.ImageFolder;
import org.vaelab.data.moon.Moon;
import org.vaelab.data.npy.NpyFormat;
import org.vaelab.data.points.PointSet;
import org.vaelab.data.points.PointTable;
import org.vaelab.data.shapes.Shapes;
import org.vaelab.data.sheet.SpriteSheet;
import org.vaelab.data.strokes.Strokes;
import org.vaelab.data.zip.ZipFormat;

/** The data sets and formats that window and command line share. */
public final class StandardDatasets {

    /** Formats that are read in no time need a copy only where memory would not hold them. */
    private static final long FEW_IDX_BYTES = 64L << 20;

    private static final long FEW_BYTES = 1L << 20;

    private StandardDatasets() {}

    /** @param userFolder the program's own folder for this person's data; downloads and the cache lie in it */
    public static Datasets in(Path userFolder) {
        Path cacheFolder = userFolder.resolve("cache");
        ImageCache cache = new ImageCache(cacheFolder);
        // A table of points is told from one of pixels by its first rows.
        List<DatasetFormat> plain = List.of(
                new IdxFormat(),
                new ImageFolder(),
                new SpriteSheet(),
                new NpyFormat(),
                new PointTable(),
                new CsvFormat());
        List<DatasetFormat> formats = new ArrayList<>();
        for (DatasetFormat format : plain) {
            formats.add(new CachedFormat(format, cache, format instanceof IdxFormat ? FEW_IDX_BYTES : FEW_BYTES));
        }
        formats.add(new CachedFormat(new ZipFormat(plain, cacheFolder), cache, FEW_BYTES));
        return new Datasets(builtIns(downloads(userFolder), new Datasets(List.of(), formats)), formats);
    }

    private static List<BuiltIn> builtIns(Downloads downloads, Datasets files) {
        List<BuiltIn> builtIns = new ArrayList<>(List.of(new Strokes(), new Moon(), new Shapes(), new Faces()));
        builtIns.addAll(PointSet.all());
        for (PublishedSet set : downloads.sets()) {
            for (SetPart part : set.parts()) {
                builtIns.add(new DownloadedSet(part, downloads.folder(), files));
            }
        }
        return builtIns;
    }

    /** What can be downloaded, and where it goes. */
    public static Downloads downloads(Path userFolder) {
        return new Downloads(PublishedSets.all(), userFolder.resolve("datasets"));
    }
}
