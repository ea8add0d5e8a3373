package org.vaelab.data.catalog;

import java.nio.file.Path;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Dataset;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.download.MnistDownload;
import org.vaelab.data.idx.IdxFormat;

/** MNIST, once it has been downloaded. */
final class CachedMnist implements BuiltIn {

    private final Path folder;

    /** @param folder where the download puts its four files */
    CachedMnist(Path folder) {
        this.folder = folder;
    }

    @Override
    public String id() {
        return "mnist";
    }

    @Override
    public String title() {
        return "MNIST";
    }

    @Override
    public boolean isReady() {
        return MnistDownload.isIn(folder);
    }

    @Override
    public Dataset open(Progress progress) throws UnreadableDatasetException, InterruptedException {
        if (!isReady()) {
            throw new UnreadableDatasetException(folder, "data.mnist-missing");
        }
        Dataset read = new IdxFormat().read(folder, progress);
        return new Dataset(title(), id(), read.train(), read.heldOut(), read.classNames());
    }
}
