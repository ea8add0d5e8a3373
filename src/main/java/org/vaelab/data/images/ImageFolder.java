package org.vaelab.data.images;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Sentence;

/** A folder of image files; its sub-folders or its labels.csv give the classes. */
public final class ImageFolder implements DatasetFormat {

    @Override
    public Sentence description() {
        return Sentence.of("images.folder");
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isDirectory(path) && FolderListing.glance(path);
    }

    @Override
    public Dataset read(Path folder, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        FolderListing listing = list(folder);
        if (listing.images().isEmpty()) {
            throw new UnreadableDatasetException(folder, "images.none");
        }
        return new ImageImport(folder, listing, progress, room).run();
    }

    private static FolderListing list(Path folder) throws UnreadableDatasetException, InterruptedException {
        try {
            return FolderListing.of(folder);
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException("listing " + folder + " was cancelled");
        } catch (AccessDeniedException e) {
            throw new UnreadableDatasetException(e, folder, "data.forbidden");
        } catch (IOException e) {
            throw new UnreadableDatasetException(e, folder, "data.unlistable");
        }
    }
}
