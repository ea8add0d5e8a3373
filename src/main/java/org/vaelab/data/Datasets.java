package org.vaelab.data;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.vaelab.i18n.Sentence;

/** Opens a data set by a built-in's id or by a path: what the command line's --data takes and {@link Dataset#location} gives back. */
public final class Datasets {

    private final List<BuiltIn> builtIns;
    private final List<DatasetFormat> formats;

    /**
     * @param builtIns in the order a person sees them
     * @param formats tried in this order
     */
    public Datasets(List<BuiltIn> builtIns, List<DatasetFormat> formats) {
        this.builtIns = List.copyOf(builtIns);
        this.formats = List.copyOf(formats);
    }

    /** Those that can be opened now; asked anew, as one may have been downloaded meanwhile. */
    public List<BuiltIn> builtIns() {
        return builtIns.stream().filter(BuiltIn::isReady).toList();
    }

    /**
     * Opens a data set; takes up to some seconds. Interrupt the thread to cancel.
     *
     * @param nameOrPath a built-in's id, which wins, or a file or folder
     * @throws UnreadableDatasetException with a sentence a person can act on
     */
    public Dataset open(String nameOrPath, Progress progress) throws UnreadableDatasetException, InterruptedException {
        for (BuiltIn builtIn : builtIns) {
            if (builtIn.id().equals(nameOrPath)) {
                return builtIn.open(progress);
            }
        }
        return open(existing(nameOrPath), progress);
    }

    private Path existing(String nameOrPath) throws UnreadableDatasetException {
        String ids = builtIns.stream().map(BuiltIn::id).collect(Collectors.joining(", "));
        try {
            Path path = Path.of(nameOrPath);
            if (!nameOrPath.isBlank() && Files.exists(path)) {
                return path.toAbsolutePath().normalize();
            }
            throw new UnreadableDatasetException(path, "data.unknown", ids);
        } catch (InvalidPathException e) {
            throw new UnreadableDatasetException(Path.of(""), Sentence.about(nameOrPath, "data.unknown", ids));
        }
    }

    private Dataset open(Path path, Progress progress) throws UnreadableDatasetException, InterruptedException {
        for (DatasetFormat format : formats) {
            if (format.recognises(path)) {
                return format.read(path, progress);
            }
        }
        throw new UnreadableDatasetException(path, "data.unknown-format", descriptions());
    }

    private Sentence descriptions() {
        return formats.stream()
                .map(DatasetFormat::description)
                .reduce((before, last) -> Sentence.of("data.or", before, last))
                .orElseThrow();
    }
}
