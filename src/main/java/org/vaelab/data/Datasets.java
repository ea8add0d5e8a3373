package org.vaelab.data;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vaelab.i18n.Sentence;

/** Opens a data set by a built-in's id or by a path: what the command line's --data takes and {@link Dataset#location} gives back. */
public final class Datasets {

    private static final String MODEL = ".vaelab";

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
     * @param name a built-in's id, which wins, or a file or folder; choices may follow it as {@link DataName} says
     * @throws UnreadableDatasetException with a sentence a person can act on
     */
    public Dataset open(String name, Progress progress) throws UnreadableDatasetException, InterruptedException {
        DataName wanted = name(name);
        Optional<BuiltIn> builtIn = builtIn(wanted.source());
        Dataset read;
        if (builtIn.isPresent()) {
            Choices own = checked(Path.of(name), wanted.choices(), builtIn.get().options());
            read = builtIn.get().open(own, progress);
        } else {
            read = formatAsChosen(wanted).read(existing(wanted.source()), progress);
        }
        Dataset split = SplitChoice.apply(read, wanted.choices());
        return split.at(new DataName(split.location(), wanted.choices()).toString());
    }

    /** Whether {@link #open} takes no time, as data are built in or a copy of what it gives is kept. */
    public boolean isKept(String name) throws UnreadableDatasetException {
        DataName wanted = name(name);
        return builtIn(wanted.source()).isPresent() || formatAsChosen(wanted).isKept(existing(wanted.source()));
    }

    /** Gives up the copy that is kept of what {@link #open} gives, if there is one. */
    public void giveUp(String name) throws UnreadableDatasetException {
        DataName wanted = name(name);
        if (builtIn(wanted.source()).isEmpty()) {
            formatAsChosen(wanted).giveUp(existing(wanted.source()));
        }
    }

    private DatasetFormat formatAsChosen(DataName wanted) throws UnreadableDatasetException {
        Path path = existing(wanted.source());
        DatasetFormat format = format(path);
        return format.with(checked(path, wanted.choices(), format.options()));
    }

    /** A file or folder may have a name that looks as if choices followed. */
    private static DataName name(String text) {
        try {
            return Files.exists(Path.of(text)) ? new DataName(text, Choices.NONE) : DataName.parse(text);
        } catch (InvalidPathException e) {
            return DataName.parse(text);
        }
    }

    private Optional<BuiltIn> builtIn(String id) {
        return builtIns.stream().filter(builtIn -> builtIn.id().equals(id)).findFirst();
    }

    /** Those choices that are not about the split, when all are right. */
    private static Choices checked(Path file, Choices choices, List<Option> own) throws UnreadableDatasetException {
        List<Option> known =
                Stream.concat(own.stream(), SplitChoice.OPTIONS.stream()).toList();
        for (Map.Entry<String, String> choice : choices.texts().entrySet()) {
            Option option = known.stream()
                    .filter(one -> one.id().equals(choice.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableDatasetException(
                            file,
                            "data.option-unknown",
                            choice.getKey(),
                            known.stream().map(one -> "--" + one.id()).collect(Collectors.joining(", "))));
            Optional<Sentence> problem = option.problem(choice.getValue());
            if (problem.isPresent()) {
                throw new UnreadableDatasetException(
                        file, "data.option-wrong", choice.getKey(), problem.get(), choice.getValue());
            }
        }
        return choices.only(own.stream().map(Option::id).collect(Collectors.toSet()));
    }

    /**
     * Looks at data of which nothing is chosen yet, if a person should have a say before they are read. Interrupt the thread to cancel.
     *
     * @throws UnreadableDatasetException as {@link #open}
     */
    public Optional<Survey> undecided(String name, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        DataName wanted = name(name);
        if (!wanted.choices().isEmpty() || builtIn(wanted.source()).isPresent()) {
            return Optional.empty();
        }
        Path path = existing(wanted.source());
        return format(path).survey(path, progress).filter(Survey::needsDecision);
    }

    /**
     * Looks at data before they are read; takes up to some seconds. Interrupt the thread to cancel.
     *
     * @param source a built-in's id or a path, without choices
     * @throws UnreadableDatasetException as {@link #open}
     */
    public Survey survey(String source, Progress progress) throws UnreadableDatasetException, InterruptedException {
        Optional<BuiltIn> builtIn = builtIn(source);
        if (builtIn.isPresent()) {
            return new ReadSurvey(builtIn.get()::open, builtIn.get().options(), source, progress);
        }
        Path path = existing(source);
        DatasetFormat format = format(path);
        Optional<Survey> survey = format.survey(path, progress);
        return survey.isPresent()
                ? survey.get()
                : new ReadSurvey(
                        (choices, told) -> format.with(choices).read(path, told),
                        format.options(),
                        path.toString(),
                        progress);
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

    private DatasetFormat format(Path path) throws UnreadableDatasetException {
        if (path.toString().endsWith(MODEL)) {
            // It is a zip file, and would be read as one of tables.
            throw new UnreadableDatasetException(path, "data.is-a-model");
        }
        return formats.stream()
                .filter(format -> format.recognises(path))
                .findFirst()
                .orElseThrow(() -> new UnreadableDatasetException(path, "data.unknown-format", descriptions()));
    }

    private Sentence descriptions() {
        return formats.stream()
                .map(DatasetFormat::description)
                .reduce((before, last) -> Sentence.of("data.or", before, last))
                .orElseThrow();
    }
}
