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
    private final KnownHeaders known;

    /** Takes what the images propose. */
    public ImageFolder() {
        this(Choices.NONE, new KnownHeaders());
    }

    private ImageFolder(Choices choices, KnownHeaders known) {
        this.choices = ImageChoices.of(choices);
        this.known = known;
    }

    @Override
    public List<Option> options() {
        return ImageChoices.OPTIONS;
    }

    @Override
    public DatasetFormat with(Choices chosen) {
        return new ImageFolder(chosen, known);
    }

    @Override
    public Optional<Survey> survey(Path folder, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        FolderListing listing = listing(folder);
        Headers headers = known.of(listing.images(), (done, total) -> {
            progress.report(done, total);
            progress.images(done, total);
        });
        return Optional.of(FolderSurvey.of(folder, listing, headers));
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
        FolderListing listing = listing(folder);
        Headers headers = known.of(listing.images(), (done, total) -> {
            progress.report(done, ImageImport.PASSES * total);
            progress.images(done, total);
        });
        return new ImageImport(folder, listing, headers, choices, progress, room).run();
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
