package org.vaelab.data.images;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vaelab.data.Choices;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.Option;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.Survey;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Sentence;

/** A folder of image files; its sub-folders or its labels.csv give the classes. */
public final class ImageFolder implements DatasetFormat {

    private final ImageChoices choices;

    /** Takes what the images propose. */
    public ImageFolder() {
        this(Choices.NONE);
    }

    private ImageFolder(Choices choices) {
        this.choices = ImageChoices.of(choices);
    }

    @Override
    public List<Option> options() {
        return ImageChoices.OPTIONS;
    }

    @Override
    public DatasetFormat with(Choices chosen) {
        return new ImageFolder(chosen);
    }

    @Override
    public Optional<Survey> survey(Path folder, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        return Optional.of(FolderSurvey.of(folder, listing(folder), progress));
    }

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
        return new ImageImport(folder, listing(folder), choices, progress, room).run();
    }

    private static FolderListing listing(Path folder) throws UnreadableDatasetException, InterruptedException {
        FolderListing listing = list(folder);
        if (listing.images().isEmpty()) {
            throw new UnreadableDatasetException(folder, "images.none");
        }
        return listing;
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
