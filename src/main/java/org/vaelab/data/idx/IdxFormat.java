package org.vaelab.data.idx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.DataReport;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.idx.IdxName.Kind;
import org.vaelab.data.idx.IdxName.Part;
import org.vaelab.i18n.Sentence;

/** Data sets in IDX files: a folder of them, or one file, which brings along the files that belong to it. */
public final class IdxFormat implements DatasetFormat {

    private static final Logger LOG = LoggerFactory.getLogger(IdxFormat.class);

    @Override
    public Sentence description() {
        return Sentence.of("data.idx-folder");
    }

    @Override
    public boolean recognises(Path path) {
        try {
            return Files.isDirectory(path)
                    ? !IdxFiles.in(path).prefixes().isEmpty()
                    : IdxName.of(path).isPresent() || IdxFile.looksLikeIdx(path);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Dataset read(Path path, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        if (Files.isDirectory(path)) {
            return readFolder(path, progress, room);
        }
        Optional<IdxName> name = IdxName.of(path);
        Path folder = path.toAbsolutePath().getParent();
        if (name.isPresent()
                && folder != null
                && list(folder).pair(name.get().prefix(), name.get().part()).isPresent()) {
            return readSet(path, list(folder), name.get().prefix(), progress, room);
        }
        if (name.isPresent() && name.get().kind() == Kind.LABELS) {
            throw new UnreadableDatasetException(path, "data.idx-labels-only");
        }
        ImageSet all = IdxImages.read(new IdxFiles.Pair(path, Optional.empty()), Family.of(path), progress, room);
        return dataset(path, path, split(path, all), List.of());
    }

    /** The IDX files beside it. */
    @Override
    public List<Path> sources(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        List<Path> sources = new ArrayList<>(List.of(path));
        try {
            if (folder != null) {
                sources.addAll(IdxFiles.in(folder).byName().values());
                sources.addAll(IdxExtras.in(folder));
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be listed", folder, e);
        }
        sources.remove(folder);
        return sources.stream().map(Path::toAbsolutePath).distinct().sorted().toList();
    }

    private static Dataset readFolder(Path folder, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        IdxFiles files = list(folder);
        Set<String> prefixes = files.prefixes();
        if (prefixes.isEmpty()) {
            throw new UnreadableDatasetException(folder, "data.idx-no-images");
        }
        if (prefixes.size() > 1) {
            throw new UnreadableDatasetException(folder, "data.idx-several", String.join(", ", prefixes));
        }
        return readSet(folder, files, prefixes.iterator().next(), progress, room);
    }

    private static IdxFiles list(Path folder) throws UnreadableDatasetException {
        try {
            return IdxFiles.in(folder);
        } catch (IOException e) {
            throw new UnreadableDatasetException(e, folder, "data.unlistable");
        }
    }

    private static Dataset readSet(Path location, IdxFiles files, String prefix, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        Optional<IdxFiles.Pair> train = files.pair(prefix, Part.TRAIN);
        Optional<IdxFiles.Pair> heldOut = files.pair(prefix, Part.HELD_OUT);
        IdxFiles.Pair first = train.or(() -> heldOut).orElseThrow();
        ImageSet images = IdxImages.read(first, Family.of(first.images()), progress, room);
        List<Sentence> notes = new ArrayList<>();
        if (train.isEmpty() || heldOut.isEmpty()) {
            Part only = train.isEmpty() ? Part.HELD_OUT : Part.TRAIN;
            ImageSet known = IdxExtras.withColumns(first.images(), only, images, room, notes);
            return dataset(location, first.images(), split(first.images(), known), notes);
        }
        Path file = heldOut.get().images();
        ImageSet judged = IdxImages.read(heldOut.get(), Family.of(file), Progress.silent(), room);
        if (!judged.shape().equals(images.shape())) {
            throw new UnreadableDatasetException(file, "data.idx-other-size", first.images());
        }
        HeldOutSplit known = IdxExtras.withColumns(first.images(), new HeldOutSplit(images, judged), room, notes);
        return dataset(location, first.images(), known, notes);
    }

    private static HeldOutSplit split(Path file, ImageSet all) throws UnreadableDatasetException {
        if (all.count() < 2) {
            throw new UnreadableDatasetException(file, "data.idx-single");
        }
        return HeldOutSplit.tenth(all);
    }

    private static Dataset dataset(Path location, Path imageFile, HeldOutSplit split, List<Sentence> notes)
            throws UnreadableDatasetException {
        int classes = Math.max(classes(split.train()), classes(split.heldOut()));
        List<String> names = IdxExtras.classNames(imageFile, classes)
                .orElseGet(() -> Family.of(imageFile).classNames(classes));
        return Dataset.from(location, split, names, new DataReport(List.of(), notes, List.of()));
    }

    /** One more than the highest label; 0 without labels. */
    private static int classes(ImageSet images) {
        return 1 + IntStream.range(0, images.count()).map(images::label).max().orElse(-1);
    }
}
