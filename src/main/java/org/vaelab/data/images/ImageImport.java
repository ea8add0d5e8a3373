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
import org.vaelab.data.images.ImageChoices.Fit;
import org.vaelab.data.labels.Labelling;
import org.vaelab.data.labels.TableColumn;
import org.vaelab.vae.ImageShape;

/** Makes a data set of a folder's images: their sizes first, then their pixels. */
final class ImageImport {

    /** Decoding takes some three times as long as looking at the headers. */
    static final int PASSES = 4;

    private static final int COLOURS = 3;
    private static final int JUDGED_FOR_COLOUR = 256;

    private final Path folder;
    private final FolderListing listing;
    private final Headers headers;
    private final Progress progress;
    private final PixelRoom room;
    private final ImageChoices choices;
    private final AtomicInteger turnedGrey = new AtomicInteger();

    ImageImport(
            Path folder,
            FolderListing listing,
            Headers headers,
            ImageChoices choices,
            Progress progress,
            PixelRoom room) {
        this.headers = headers;
        this.choices = choices;
        this.folder = folder;
        this.listing = listing;
        this.progress = progress;
        this.room = room;
    }

    Dataset run() throws UnreadableDatasetException, InterruptedException {
        List<ImageFile> files = listing.images();
        Labelling labelling = FolderLabels.of(folder, files);
        requireTwo(folder, headers);
        TargetSize proposed = TargetSize.of(headers.readable());
        TargetSize size = choices.size().map(proposed::sized).orElse(proposed);
        ImageShape shape = new ImageShape(channels(headers, choices.colour(), size), size.height(), size.width());
        while ((long) shape.size() * files.size() > room.bytes() && Math.max(size.width(), size.height()) > 1) {
            size = size.halved();
            shape = new ImageShape(shape.channels(), size.height(), size.width());
        }
        PixelStore pixels = decode(shape);
        int[] usable = requireTwo(folder, headers);
        byte[] labels = labelsOf(labelling, usable);
        ImageSet all = new ImageSet(shape, pixels, usable, labels)
                .named(ImageNames.of(usable.length, i -> files.get(usable[i]).name()))
                // Of all files, readable or not, since the columns lie as the pixels do.
                .withColumns(TableColumn.table(labelling.columns(), 0, files.size(), room));
        HeldOutSplit split = split(all, usable);
        return Dataset.from(folder, split, labelling.names(), report(all, split, labelling, size));
    }

    private static byte[] labelsOf(Labelling labelling, int... files) {
        byte[] labels = new byte[files.length];
        for (int i = 0; i < files.length; i++) {
            labels[i] = labelling.labels()[files[i]];
        }
        return labels;
    }

    static int[] requireTwo(Path folder, Headers headers) throws UnreadableDatasetException {
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

    /** As chosen; else in colour if any of some images has colour. */
    static int channels(Headers headers, ImageChoices.Colour colour, TargetSize size) throws InterruptedException {
        if (colour != ImageChoices.Colour.AUTO) {
            return colour == ImageChoices.Colour.GREY ? 1 : COLOURS;
        }
        int[] sample = headers.sample(JUDGED_FOR_COLOUR);
        AtomicInteger coloured = new AtomicInteger();
        ParallelWork.forEach(
                0,
                sample.length,
                i -> {
                    Decoded decoded = headers.decode(sample[i], size.width(), size.height(), Fit.CROP);
                    coloured.addAndGet(decoded != null && decoded.picture().isColour() ? 1 : 0);
                },
                Progress.silent());
        return coloured.get() > 0 ? COLOURS : 1;
    }

    private PixelStore decode(ImageShape shape) throws InterruptedException {
        int count = headers.files().size();
        PixelSink sink = room.take(count, shape.size());
        ParallelWork.forEach(
                0,
                count,
                file -> {
                    Decoded decoded = headers.decode(file, shape.width(), shape.height(), choices.fit());
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

    private DataReport report(ImageSet all, HeldOutSplit split, Labelling labelling, TargetSize size)
            throws InterruptedException {
        ReportBuilder report = new ReportBuilder().examine(all).classes(all, labelling.names());
        labelling.tell(report);
        report.split(Part.areFolders(listing.images()), split.heldOut().count());
        if (size.changesImages()) {
            report.fact(resizedKey(choices.fit()), size.foundSizes(), size.width(), size.height());
        }
        if (headers.goOn() > 0) {
            report.fact("images.report.frames", headers.goOn());
        }
        if (listing.others() > 0) {
            report.fact("images.report.other-files", listing.others());
        }
        boolean asked = choices.colour() == ImageChoices.Colour.GREY;
        if (asked && turnedGrey.get() > 0) {
            report.fact("images.report.made-grey", turnedGrey.get());
        }
        report.warnIf(!asked && turnedGrey.get() > 0, "images.report.turned-grey", turnedGrey.get());
        List<Unreadable> unreadable = new ArrayList<>(listing.failed());
        unreadable.addAll(headers.unreadable());
        return report.build(unreadable);
    }

    static String resizedKey(Fit fit) {
        return switch (fit) {
            case CROP -> "images.report.resized";
            case PAD -> "images.report.resized-pad";
            case STRETCH -> "images.report.resized-stretch";
        };
    }
}
