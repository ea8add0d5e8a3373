package org.vaelab.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;

/** Looks at all images of a set for what may spoil training. */
public final class ReportBuilder {

    private static final int OUT_OF_BALANCE = 10;

    /** With fewer pixels between black and white, images are taken for black and white. */
    private static final double BINARY_PERCENT = 5;

    private static final int LITTLE_CONTRAST = 64;

    private int kind;
    private final List<Sentence> facts = new ArrayList<>();
    private final List<Sentence> warnings = new ArrayList<>();

    /** The report of data that came with one, or what can be told of those that did not. */
    public static DataReport of(Dataset dataset) throws InterruptedException {
        if (!dataset.report().facts().isEmpty()) {
            return dataset.report();
        }
        ImageSet train = dataset.train();
        boolean together = train.store() == dataset.heldOut().store();
        ImageSet all = together ? train.and(dataset.heldOut()) : train;
        ReportBuilder report = new ReportBuilder();
        report.warnings.addAll(dataset.report().warnings());
        report.examine(all).classes(all, dataset.classNames()).columns(all.columns());
        return report.fact(
                        together ? "images.report.split-apart" : "images.report.split-files",
                        dataset.heldOut().count(),
                        kind(all.shape()))
                .build(dataset.report().unreadable());
    }

    /** What a text's choice between words for images and for points goes by. */
    public static int kind(ImageShape shape) {
        return shape.isPoint() ? 1 : 0;
    }

    public ReportBuilder fact(String key, Object... arguments) {
        facts.add(Sentence.of(key, arguments));
        return this;
    }

    public ReportBuilder warning(String key, Object... arguments) {
        warnings.add(Sentence.of(key, arguments));
        return this;
    }

    /** Says how many images there are, how many are blank, and how many show exactly what an earlier one shows; or what points are like. */
    public ReportBuilder examine(ImageSet images) throws InterruptedException {
        kind = kind(images.shape());
        if (images.shape().isPoint()) {
            return points(images);
        }
        fact(
                "images.report.images",
                images.count(),
                images.shape().width(),
                images.shape().height());
        fact(images.shape().channels() == 1 ? "images.report.grey" : "images.report.colour");
        Likeness likeness = Likeness.of(images);
        warnIf(likeness.blank() > 0, "images.report.blank", likeness.blank());
        warnIf(likeness.duplicates() > 0, "images.report.duplicates", likeness.duplicates());
        int near = NearLikeness.count(images);
        warnIf(near > 0, "images.report.near", near, Math.min(images.count(), NearLikeness.MOST_LOOKED_AT));
        return values(PixelValues.of(images));
    }

    /** Says how many points of the plane there are, and between which coordinates. */
    private ReportBuilder points(ImageSet points) {
        float[] point = new float[points.shape().size()];
        double least = 1;
        double greatest = -1;
        Set<Long> places = new HashSet<>();
        for (int i = 0; i < points.count(); i++) {
            points.read(i, point, 0);
            places.add((long) Float.floatToIntBits(point[0]) << Integer.SIZE
                    | Integer.toUnsignedLong(Float.floatToIntBits(point[1])));
            for (float coordinate : point) {
                least = Math.min(least, ImageShape.ofPlane(coordinate));
                greatest = Math.max(greatest, ImageShape.ofPlane(coordinate));
            }
        }
        int again = points.count() - places.size();
        warnIf(again > 0, "images.report.points-again", again);
        fact("images.report.points", points.count());
        return fact("images.report.points-range", least, greatest);
    }

    /** Says which values the pixels have, and which likelihoods suit them. */
    private ReportBuilder values(PixelValues values) {
        double between = values.percentBetween();
        fact(
                between < BINARY_PERCENT ? "images.report.values-binary" : "images.report.values-grey",
                values.least(),
                values.greatest(),
                values.mean(),
                between);
        return warnIf(
                values.greatest() - values.least() < LITTLE_CONTRAST,
                "images.report.little-contrast",
                values.least(),
                values.greatest());
    }

    /** Says what is held out. */
    public ReportBuilder split(boolean byFiles, int heldOut) {
        return fact(byFiles ? "images.report.split-files" : "images.report.split-tenth", heldOut, kind);
    }

    /** Names what is told of each image beside its class. */
    public ReportBuilder columns(List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        return names.isEmpty() ? this : fact("images.report.columns", names.size(), String.join(", ", names));
    }

    /** Names some classes. */
    public ReportBuilder classNames(List<String> names) {
        return names.isEmpty() ? this : fact("images.survey.classes", names.size());
    }

    /** Says how the classes share the images. */
    public ReportBuilder classes(ImageSet images, List<String> names) {
        if (names.isEmpty()) {
            return fact("images.report.no-classes", kind);
        }
        int[] counts = new int[names.size()];
        int unlabelled = 0;
        for (int i = 0; i < images.count(); i++) {
            if (images.label(i) < 0) {
                unlabelled++;
            } else {
                counts[images.label(i)]++;
            }
        }
        int fewest = Arrays.stream(counts).min().orElse(0);
        int most = Arrays.stream(counts).max().orElse(0);
        fact("images.report.classes", names.size(), fewest, most, kind);
        warnIf((long) fewest * OUT_OF_BALANCE < most, "images.report.unbalanced", fewest, most, kind);
        warnIf(unlabelled > 0, kind == 0 ? "images.report.unlabelled" : "images.report.unlabelled-points", unlabelled);
        return this;
    }

    public ReportBuilder warnIf(boolean needed, String key, Object... arguments) {
        return needed ? warning(key, arguments) : this;
    }

    public DataReport build(List<DataReport.Unreadable> unreadable) {
        return new DataReport(facts, warnings, unreadable);
    }
}
