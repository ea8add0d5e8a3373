package org.vaelab.data.npy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.FileErrors;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.points.Extent;
import org.vaelab.data.points.Square;
import org.vaelab.i18n.Sentence;

/** Images, or points of the plane, in one .npy file, or in an .npz archive with their labels. */
public final class NpyFormat implements DatasetFormat {

    private static final int MAGIC_LENGTH = 6;

    @Override
    public Sentence description() {
        return Sentence.of("images.npy");
    }

    @Override
    public boolean recognises(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return isArchive(path) || NpyHeader.isAhead(in.readNBytes(MAGIC_LENGTH));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isArchive(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".npz");
    }

    @Override
    public Dataset read(Path path, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        if (!isArchive(path)) {
            NpyArray array = NpyArray.of(new FileSource(path));
            NpyImages images = new NpyImages(array, room);
            Optional<Square> square = square(path, images, Optional.empty());
            ImageSet all = images.read(square, progress);
            return dataset(path, images, square, all, Optional.empty(), List.of());
        }
        return FileErrors.explain(path, () -> {
            try (NpzEntries entries = new NpzEntries(path)) {
                return read(path, entries, progress, room);
            }
        });
    }

    private static Dataset read(Path path, NpzEntries entries, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        List<String> present = entries.names();
        if (present.isEmpty()) {
            throw new UnreadableDatasetException(path, "images.npz-empty");
        }
        NpzNames names = NpzNames.among(present);
        NpyImages images =
                new NpyImages(NpyArray.of(entries.source(names.images()).orElseThrow()), room);
        Optional<NpyImages> judged = heldOut(path, images, entries.source(names.heldOut()), room);
        Optional<Square> square = square(path, images, judged);
        ImageSet all = labelled(images, images.read(square, progress), entries.source(names.labels()), names.column());
        all = factors(images, all, names, entries, room);
        Optional<ImageSet> heldOut = Optional.empty();
        if (judged.isPresent()) {
            ImageSet read = judged.get().read(square, Progress.silent());
            heldOut = Optional.of(labelled(judged.get(), read, entries.source(names.heldOutLabels()), 0));
        }
        return dataset(path, images, square, all, heldOut, names.classes());
    }

    private static Optional<NpyImages> heldOut(Path path, NpyImages images, Optional<ByteSource> source, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        NpyImages judged = new NpyImages(NpyArray.of(source.get()), room);
        if (!judged.shape().equals(images.shape())) {
            throw new UnreadableDatasetException(path, "images.npz-sizes");
        }
        return Optional.of(judged);
    }

    /** Points to learn from and points to judge by are brought into one square; images have none. */
    private static Optional<Square> square(Path path, NpyImages images, Optional<NpyImages> heldOut)
            throws UnreadableDatasetException, InterruptedException {
        if (!images.shape().isPoint()) {
            return Optional.empty();
        }
        Extent extent = new Extent();
        images.measure(extent);
        if (heldOut.isPresent()) {
            heldOut.get().measure(extent);
        }
        return Optional.of(extent.square(path));
    }

    /** With the columns that the archive has for them. */
    private static ImageSet factors(NpyImages images, ImageSet all, NpzNames names, NpzEntries entries, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        Optional<ByteSource> source = entries.source(names.factors());
        if (source.isEmpty()) {
            return all;
        }
        NpyArray array = NpyArray.of(source.get());
        if (!NpyFactors.fit(array, images.total(), names.factorNames().size())) {
            throw new UnreadableDatasetException(
                    array.file(), "images.npz-labels", array.header().shape().toString(), images.total());
        }
        return all.withColumns(NpyFactors.read(array, names.factorNames(), room, images.chosen()));
    }

    private static ImageSet labelled(NpyImages images, ImageSet read, Optional<ByteSource> labels, int column)
            throws UnreadableDatasetException, InterruptedException {
        if (labels.isEmpty()) {
            return read;
        }
        NpyArray array = NpyArray.of(labels.get());
        if (!NpyLabels.fit(array, images.total(), column)) {
            throw new UnreadableDatasetException(
                    array.file(), "images.npz-labels", array.header().shape().toString(), images.total());
        }
        return read.labelled(NpyLabels.read(array, column, images.chosen()));
    }

    private static Dataset dataset(
            Path path,
            NpyImages images,
            Optional<Square> square,
            ImageSet all,
            Optional<ImageSet> heldOut,
            List<String> classes)
            throws UnreadableDatasetException, InterruptedException {
        if (all.count() < 2) {
            throw new UnreadableDatasetException(path, "images.single");
        }
        List<String> names = classes.isEmpty() ? NpyLabels.names(all, heldOut.orElse(all)) : classes;
        ReportBuilder report = new ReportBuilder().examine(all);
        square.ifPresent(used -> used.tell(report));
        report.classes(all, names);
        report.columns(all.columns());
        report.warnIf(
                images.every() > 1,
                "images.report.thinned",
                all.count(),
                images.total(),
                ReportBuilder.kind(all.shape()));
        HeldOutSplit split =
                heldOut.map(judged -> new HeldOutSplit(all, judged)).orElseGet(() -> HeldOutSplit.tenth(all));
        report.split(heldOut.isPresent(), split.heldOut().count());
        return Dataset.from(path, split, names, report.build(List.of()));
    }
}
