package org.vaelab.data.points;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.images.Part;
import org.vaelab.data.labels.Labelling;
import org.vaelab.data.labels.TableColumn;
import org.vaelab.i18n.Sentence;

/** Points of the plane in a table, one a row: two columns of numbers, and with headings a class, what is held out, and any others. */
public final class PointTable implements DatasetFormat {

    @Override
    public Sentence description() {
        return Sentence.of("images.points");
    }

    @Override
    public boolean recognises(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        try {
            return (name.endsWith(".csv") || name.endsWith(".tsv"))
                    && Files.isRegularFile(path)
                    && PointRows.columns(path).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Dataset read(Path file, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        PointRows rows = PointRows.read(file, progress);
        if (rows.count() < 2) {
            throw new UnreadableDatasetException(file, "images.points-few");
        }
        Square square = rows.square();
        @Nullable String[] parts = rows.cells(rows.columns().part());
        boolean split = sayWhatIsHeldOut(parts);
        Labelling labelling = labelling(rows, split);
        ImageSet all = points(rows, square, labelling, room);
        HeldOutSplit held = split ? split(all, parts) : HeldOutSplit.tenth(all);
        ReportBuilder report = new ReportBuilder().examine(all);
        square.tell(report);
        report.classes(all, labelling.names());
        labelling.tell(report);
        report.split(split, held.heldOut().count());
        return Dataset.from(file, held, labelling.names(), report.build(List.of()));
    }

    private static ImageSet points(PointRows rows, Square square, Labelling labelling, PixelRoom room) {
        PointFilling filling = new PointFilling(room, rows.count(), square);
        for (int point = 0; point < rows.count(); point++) {
            filling.put(point, rows.x(point), rows.y(point));
        }
        return filling.finish(labelling.labels().clone())
                .withColumns(TableColumn.table(labelling.columns(), 0, rows.count(), room));
    }

    /** Where no column has classes, none of the others is taken for one. */
    private static Labelling labelling(PointRows rows, boolean split) {
        PointColumns columns = rows.columns();
        List<Integer> read = new ArrayList<>(columns.told());
        if (split) {
            read.remove(Integer.valueOf(columns.part()));
        }
        if (columns.label() < 0) {
            read.add(0, columns.label());
        }
        return Labelling.ofColumns(
                read.stream()
                        .map(column -> column < 0 ? "" : columns.name(column))
                        .toList(),
                columns.isClassNamed(),
                at -> at == 0 ? rows.classes() : rows.cells(read.get(at)),
                0);
    }

    private static boolean sayWhatIsHeldOut(@Nullable String[] parts) {
        return Arrays.stream(parts).allMatch(part -> part != null && (Part.isTrain(part) || Part.isHeldOut(part)))
                && Arrays.stream(parts).anyMatch(part -> Part.isTrain(Objects.requireNonNull(part)))
                && Arrays.stream(parts).anyMatch(part -> Part.isHeldOut(Objects.requireNonNull(part)));
    }

    private static HeldOutSplit split(ImageSet all, @Nullable String[] parts) {
        return new HeldOutSplit(all.select(where(parts, false)), all.select(where(parts, true)));
    }

    private static int[] where(@Nullable String[] parts, boolean heldOut) {
        return IntStream.range(0, parts.length)
                .filter(point -> Part.isHeldOut(Objects.requireNonNull(parts[point])) == heldOut)
                .toArray();
    }
}
