package org.vaelab.data.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Choices;
import org.vaelab.data.DataReport;
import org.vaelab.data.DataReport.Unreadable;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Option;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.Size;
import org.vaelab.data.Survey;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.labels.Labelling;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** A folder of images by their headers and a few that are decoded. */
final class FolderSurvey implements Survey {

    /** What is taken as it is without a question: MNIST's size. */
    private static final Size COMMON = new Size(28, 28);

    private final Path folder;
    private final FolderListing listing;
    private final Headers headers;
    private final Labelling labelling;
    private final TargetSize proposed;
    private final int channels;

    private FolderSurvey(Path folder, FolderListing listing, Headers headers)
            throws UnreadableDatasetException, InterruptedException {
        this.folder = folder;
        this.listing = listing;
        this.headers = headers;
        labelling = FolderLabels.of(folder, listing.images());
        proposed = TargetSize.of(headers.readable());
        channels = ImageImport.channels(headers, ImageChoices.Colour.AUTO, proposed);
    }

    static FolderSurvey of(Path folder, FolderListing listing, Headers headers)
            throws UnreadableDatasetException, InterruptedException {
        ImageImport.requireTwo(folder, headers);
        return new FolderSurvey(folder, listing, headers);
    }

    @Override
    public String location() {
        return folder.toAbsolutePath().toString();
    }

    @Override
    public DataReport report() {
        List<Unreadable> unreadable = new ArrayList<>(listing.failed());
        unreadable.addAll(headers.unreadable());
        ReportBuilder report = new ReportBuilder()
                .fact("images.survey.images", headers.usable().length)
                .fact("images.survey.sizes", proposed.foundSizes())
                .fact(channels == 1 ? "images.report.grey" : "images.survey.colour");
        if (labelling.names().isEmpty()) {
            report.fact("images.report.no-classes", 0);
        } else {
            report.fact("images.survey.classes", labelling.names().size());
        }
        labelling.tell(report);
        if (headers.goOn() > 0) {
            report.fact("images.report.frames", headers.goOn());
        }
        report.fact(Part.areFolders(listing.images()) ? "images.survey.split-files" : "images.survey.split-tenth");
        return report.build(unreadable);
    }

    /** Other than grey images of MNIST's size, all alike, that can all be read. */
    @Override
    public boolean needsDecision() {
        boolean common = proposed.found().size() == 1
                && proposed.width() == COMMON.width()
                && proposed.height() == COMMON.height();
        return !common || channels > 1 || !headers.unreadable().isEmpty();
    }

    @Override
    public List<Option> options() {
        String size = new Size(proposed.width(), proposed.height()).toString();
        return ImageChoices.OPTIONS.stream()
                .map(option -> option.id().equals(ImageChoices.SIZE) ? option.usually(size) : option)
                .toList();
    }

    @Override
    public boolean canBeSplit() {
        return true;
    }

    @Override
    public int images(Choices choices) {
        return headers.usable().length;
    }

    @Override
    public ImageShape shape(Choices choices) {
        ImageChoices chosen = ImageChoices.of(choices);
        TargetSize size = chosen.size().map(proposed::sized).orElse(proposed);
        int kept = chosen.colour() == ImageChoices.Colour.AUTO
                ? channels
                : chosen.colour() == ImageChoices.Colour.GREY ? 1 : 3;
        return new ImageShape(kept, size.height(), size.width());
    }

    @Override
    public ImageSet preview(Choices choices, int count) {
        ImageShape shape = shape(choices);
        List<byte[]> read = Arrays.stream(headers.sample(count))
                .mapToObj(file -> read(file, shape, ImageChoices.of(choices)))
                .filter(pixels -> pixels.length > 0)
                .toList();
        byte[] all = new byte[read.size() * shape.size()];
        IntStream.range(0, read.size())
                .forEach(i -> System.arraycopy(read.get(i), 0, all, i * shape.size(), shape.size()));
        byte[] labels = new byte[read.size()];
        Arrays.fill(labels, (byte) ImageSource.UNLABELLED);
        return new ImageSet(shape, all, labels);
    }

    private byte[] read(int file, ImageShape shape, ImageChoices choices) {
        @Nullable Decoded decoded = headers.decode(file, shape.width(), shape.height(), choices.fit());
        if (decoded == null) {
            return new byte[0];
        }
        byte[] pixels = new byte[shape.size()];
        decoded.write(shape, pixels, 0);
        return pixels;
    }

    @Override
    public Sentence effect(Choices choices) {
        ImageShape shape = shape(choices);
        TargetSize size = proposed.sized(new Size(shape.width(), shape.height()));
        return size.changesImages()
                ? Sentence.of(
                        ImageImport.resizedKey(ImageChoices.of(choices).fit()),
                        size.foundSizes(),
                        size.width(),
                        size.height())
                : Sentence.of("images.survey.unchanged", size.width(), size.height());
    }
}
