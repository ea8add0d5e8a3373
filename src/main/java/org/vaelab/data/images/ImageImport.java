package org.vaelab.data.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.vaelab.data.DataReport;
import org.vaelab.data.DataReport.Unreadable;
import org.vaelab.data.Dataset;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageNames;
import org.vaelab.data.ImageSet;
import org.vaelab.data.ParallelWork;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.data.PixelStore;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;

/** Makes a data set of a folder's images: their sizes first, then their pixels. */
final class ImageImport {

    /** Decoding takes some three times as long as looking at the headers. */
    private static final int PASSES = 4;

    private static final int JUDGED_FOR_COLOUR = 256;

    private final Path folder;
    private final FolderListing listing;
    private final Progress progress;
    private final PixelRoom room;
    private final AtomicInteger turnedGrey = new AtomicInteger();

    ImageImport(Path folder, FolderListing listing, Progress progress, PixelRoom room) {
        this.folder = folder;
        this.listing = listing;
        this.progress = progress;
        this.room = room;
    }

    Dataset run() throws UnreadableDatasetException, InterruptedException {
        List<ImageFile> files = listing.images();
        Labelling labelling = Labelling.of(folder, files);
        Headers headers = Headers.read(files, (done, total) -> {
            progress.report(done, PASSES * total);
            progress.images(done, total);
        });
        requireTwo(headers);
        TargetSize size = TargetSize.of(headers.readable());
        ImageShape shape = shape(headers, size);
        while ((long) shape.size() * files.size() > room.bytes() && Math.max(size.width(), size.height()) > 1) {
            size = size.halved();
            shape = new ImageShape(shape.channels(), size.height(), size.width());
        }
        PixelStore pixels = decode(headers, shape);
        int[] usable = requireTwo(headers);
        byte[] labels = labelsOf(labelling, usable);
        ImageSet all = new ImageSet(shape, pixels, usable, labels)
                .named(ImageNames.of(usable.length, i -> files.get(usable[i]).name()));
        HeldOutSplit split = split(all, usable);
        return new Dataset(
                ImageFile.fileName(folder),
                folder.toAbsolutePath().toString(),
                split.train(),
                split.heldOut(),
                labelling.names(),
                report(all, split, labelling, size, headers));
    }

    private static byte[] labelsOf(Labelling labelling, int... files) {
        byte[] labels = new byte[files.length];
        for (int i = 0; i < files.length; i++) {
            labels[i] = labelling.labels()[files[i]];
        }
        return labels;
    }

    private int[] requireTwo(Headers headers) throws UnreadableDatasetException {
        int[] usable = headers.usable();
        if (usable.length > 1) {
            return usable;
        }
        List<Unreadable> unreadable = headers.unreadable();
        if (unreadable.isEmpty()) {
            throw new UnreadableDatasetException(folder, "images.single");
        }
        throw new UnreadableDatasetException(
                folder,
                "images.too-few",
                usable.length,
                headers.files().size(),
                unreadable.get(0).name(),
                unreadable.get(0).reason());
    }

    /** In colour if any of some images has colour. */
    private static ImageShape shape(Headers headers, TargetSize size) throws InterruptedException {
        int[] sample = headers.sample(JUDGED_FOR_COLOUR);
        AtomicInteger coloured = new AtomicInteger();
        ParallelWork.forEach(
                0,
                sample.length,
                i -> {
                    Decoded decoded = headers.decode(sample[i], size.width(), size.height());
                    coloured.addAndGet(decoded != null && decoded.picture().isColour() ? 1 : 0);
                },
                Progress.silent());
        return new ImageShape(coloured.get() > 0 ? 3 : 1, size.height(), size.width());
    }

    private PixelStore decode(Headers headers, ImageShape shape) throws InterruptedException {
        int count = headers.files().size();
        PixelSink sink = room.take(count, shape.size());
        ParallelWork.forEach(
                0,
                count,
                file -> {
                    Decoded decoded = headers.decode(file, shape.width(), shape.height());
                    if (decoded != null) {
                        turnedGrey.addAndGet(
                                shape.channels() == 1 && decoded.picture().isColour() ? 1 : 0);
                        byte[] pixels = new byte[shape.size()];
                        decoded.write(shape, pixels, 0);
                        sink.put(file, pixels, 0);
                    }
                },
                (done, total) -> {
                    progress.report(total + (PASSES - 1) * done, PASSES * total);
                    progress.images(done, total);
                });
        return sink.finish();
    }

    /** By folders named train and test, if all images are in such; else a tenth. */
    private HeldOutSplit split(ImageSet all, int... usable) {
        List<ImageFile> kept =
                Arrays.stream(usable).mapToObj(listing.images()::get).toList();
        if (!Part.areFolders(kept)) {
            return HeldOutSplit.tenth(all);
        }
        return new HeldOutSplit(
                all.select(IntStream.range(0, kept.size())
                        .filter(i -> !Part.isHeldOut(kept.get(i)))
                        .toArray()),
                all.select(IntStream.range(0, kept.size())
                        .filter(i -> Part.isHeldOut(kept.get(i)))
                        .toArray()));
    }

    private DataReport report(ImageSet all, HeldOutSplit split, Labelling labelling, TargetSize size, Headers headers)
            throws InterruptedException {
        ReportBuilder report = new ReportBuilder().examine(all).classes(all, labelling.names());
        report.split(Part.areFolders(listing.images()), split.heldOut().count());
        if (size.changesImages()) {
            report.fact("images.report.resized", size.foundSizes(), size.width(), size.height());
        }
        if (listing.others() > 0) {
            report.fact("images.report.other-files", listing.others());
        }
        report.warnIf(labelling.tooMany() > 0, "images.report.too-many-classes", labelling.tooMany());
        report.warnIf(turnedGrey.get() > 0, "images.report.turned-grey", turnedGrey.get());
        List<Unreadable> unreadable = new ArrayList<>(listing.failed());
        unreadable.addAll(headers.unreadable());
        return report.build(unreadable);
    }
}
