package org.vaelab.data.catalog;

import java.nio.file.Path;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Dataset;
import org.vaelab.data.Datasets;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.download.SetPart;

/** A published set, once it has been downloaded. */
final class DownloadedSet implements BuiltIn {

    private final SetPart part;
    private final Path downloads;
    private final Datasets files;

    /**
     * @param downloads the folder of all downloads
     * @param files opens what was downloaded
     */
    DownloadedSet(SetPart part, Path downloads, Datasets files) {
        this.part = part;
        this.downloads = downloads;
        this.files = files;
    }

    @Override
    public String id() {
        return part.id();
    }

    @Override
    public String title() {
        return part.title();
    }

    @Override
    public boolean isReady() {
        return part.isIn(downloads);
    }

    @Override
    public Dataset open(Progress progress) throws UnreadableDatasetException, InterruptedException {
        Path place = part.in(downloads);
        if (!isReady()) {
            throw new UnreadableDatasetException(place, "data.not-downloaded", title(), id());
        }
        Dataset read = files.open(place.toString(), progress);
        return new Dataset(title(), id(), read.train(), read.heldOut(), read.classNames(), read.report());
    }
}
