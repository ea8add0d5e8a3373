package org.vaelab.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vaelab.i18n.Sentence;

/** A way in which data sets lie on a disk. */
public interface DatasetFormat {

    /** How an error message lists it: "a folder of IDX files". */
    Sentence description();

    /** Whether an existing file or folder looks as if {@link #read} were for it; judged quickly, never by reading it whole. */
    boolean recognises(Path path);

    /**
     * Reads it whole. Interrupt the thread to cancel.
     *
     * @param room where its pixels are kept
     * @throws UnreadableDatasetException with a sentence that names the file and says what to do
     */
    Dataset read(Path path, Progress progress, PixelRoom room) throws UnreadableDatasetException, InterruptedException;

    /** Reads it whole into memory. */
    default Dataset read(Path path, Progress progress) throws UnreadableDatasetException, InterruptedException {
        return read(path, progress, PixelRoom.inMemory());
    }

    /** The files and folders whose content decides what {@link #read} gives. */
    default List<Path> sources(Path path) {
        return List.of(path);
    }

    /** Whether a copy of what {@link #read} gives is kept, so that reading it again takes no time. */
    default boolean isKept(Path path) {
        return false;
    }

    /** Gives the copy up, if one is kept. */
    default void giveUp(Path path) {}

    /** What can be chosen for such data, beside the split. */
    default List<Option> options() {
        return List.of();
    }

    /** The same format, reading as chosen: {@link #options} have found each choice right. */
    default DatasetFormat with(Choices choices) {
        return this;
    }

    /**
     * Looks at data without reading them whole, where there is more to decide than data that are read can tell. Interrupt the thread to cancel.
     *
     * @return empty for data that have but one way to be read
     * @throws UnreadableDatasetException as {@link #read}
     */
    default Optional<Survey> survey(Path path, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        return Optional.empty();
    }
}
