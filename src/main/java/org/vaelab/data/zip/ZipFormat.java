package org.vaelab.data.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Choices;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.FileErrors;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.Option;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Sentence;

/** A zip archive of a folder or a file that another format reads. It is unpacked aside for the time of reading; archives in it are not opened. */
public final class ZipFormat implements DatasetFormat {

    private static final Logger LOG = LoggerFactory.getLogger(ZipFormat.class);
    private static final String PREFIX = "unpacked-";
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final List<DatasetFormat> formats;
    private final Path scratch;
    private final Limits limits;
    private final Choices choices;

    /**
     * @param formats of what may be inside
     * @param scratch where it is unpacked
     */
    public ZipFormat(List<DatasetFormat> formats, Path scratch) {
        this(formats, scratch, Limits.STANDARD, Choices.NONE);
    }

    ZipFormat(List<DatasetFormat> formats, Path scratch, Limits limits) {
        this(formats, scratch, limits, Choices.NONE);
    }

    private ZipFormat(List<DatasetFormat> formats, Path scratch, Limits limits, Choices choices) {
        this.choices = choices;
        this.formats = List.copyOf(formats);
        this.scratch = scratch;
        this.limits = limits;
    }

    @Override
    public Sentence description() {
        return Sentence.of("data.zip");
    }

    /** Whatever can be chosen for anything that may be inside. */
    @Override
    public List<Option> options() {
        return formats.stream()
                .flatMap(format -> format.options().stream())
                .distinct()
                .toList();
    }

    @Override
    public DatasetFormat with(Choices chosen) {
        return new ZipFormat(formats, scratch, limits, chosen);
    }

    @Override
    public boolean recognises(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Dataset read(Path path, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        Path folder = scratch.toAbsolutePath().normalize().resolve(PREFIX + UUID.randomUUID());
        return FileErrors.explain(path, () -> {
            tidy();
            try (Unpacking unpacking = new Unpacking(path, folder, limits)) {
                unpacking.run((done, total) -> progress.report(done, 2 * total));
                return readUnpacked(path, unpacking.folder(), new SecondHalf(progress), room);
            } catch (UnreadableDatasetException e) {
                throw inArchive(e, path, folder);
            }
        });
    }

    private Dataset readUnpacked(Path archive, Path folder, Progress progress, PixelRoom room)
            throws IOException, UnreadableDatasetException, InterruptedException {
        Path inside = onlyFolder(folder);
        Optional<DatasetFormat> format = formatOf(inside);
        if (format.isEmpty()) {
            inside = onlyFile(archive, inside);
            format = formatOf(inside);
        }
        Dataset read = chosen(archive, format.orElseThrow()).read(inside, progress, room);
        return Dataset.from(archive, new HeldOutSplit(read.train(), read.heldOut()), read.classNames(), read.report());
    }

    /** What is inside may leave less to choose than something else might have. */
    private DatasetFormat chosen(Path archive, DatasetFormat format) throws UnreadableDatasetException {
        Set<String> known = format.options().stream().map(Option::id).collect(Collectors.toSet());
        for (String id : choices.texts().keySet()) {
            if (!known.contains(id)) {
                throw new UnreadableDatasetException(archive, "data.zip-option", id, format.description());
            }
        }
        return format.with(choices);
    }

    private Optional<DatasetFormat> formatOf(Path path) {
        return formats.stream().filter(format -> format.recognises(path)).findFirst();
    }

    /** Archives often hold one folder that holds everything. */
    private static Path onlyFolder(Path folder) throws IOException {
        List<Path> inside = list(folder);
        return inside.size() == 1 && Files.isDirectory(inside.get(0)) ? onlyFolder(inside.get(0)) : folder;
    }

    /** The one file of a folder that can be read, beside a read-me for instance. */
    private Path onlyFile(Path archive, Path folder) throws IOException, UnreadableDatasetException {
        List<Path> readable =
                list(folder).stream().filter(file -> formatOf(file).isPresent()).toList();
        if (readable.isEmpty()) {
            throw new UnreadableDatasetException(archive, "data.zip-nothing");
        }
        if (readable.size() > 1) {
            String names = readable.stream()
                    .map(Path::getFileName)
                    .map(String::valueOf)
                    .reduce((before, next) -> before + ", " + next)
                    .orElseThrow();
            throw new UnreadableDatasetException(archive, "data.zip-several", names);
        }
        return readable.get(0);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Names what is inside as if the archive were a folder. */
    private static UnreadableDatasetException inArchive(UnreadableDatasetException e, Path archive, Path folder) {
        List<Object> arguments = new ArrayList<>();
        for (Object argument : e.sentence().arguments()) {
            boolean isInside = argument.toString().contains(folder.toString());
            arguments.add(isInside ? argument.toString().replace(folder.toString(), archive.toString()) : argument);
        }
        UnreadableDatasetException named = new UnreadableDatasetException(
                archive, new Sentence(e.sentence().key(), arguments));
        named.initCause(e);
        return named;
    }

    /** What an earlier program that was killed left behind. */
    private void tidy() throws IOException {
        if (!Files.isDirectory(scratch)) {
            return;
        }
        for (Path left : list(scratch)) {
            boolean ours = String.valueOf(left.getFileName()).startsWith(PREFIX);
            if (ours
                    && Files.getLastModifiedTime(left)
                            .toInstant()
                            .isBefore(Instant.now().minus(ABANDONED))) {
                LOG.info("Deleting {}", left);
                Unpacking.delete(left);
            }
        }
    }

    /** Reading comes after unpacking. */
    private record SecondHalf(Progress whole) implements Progress {

        @Override
        public void report(long done, long total) {
            whole.report(total > 0 ? total + done : done, total > 0 ? 2 * total : total);
        }

        @Override
        public void images(long done, long total) {
            whole.images(done, total);
        }
    }
}
