package org.vaelab.data.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Choices;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.labels.LabelTable;
import org.vaelab.data.labels.Labelling;
import org.vaelab.data.labels.TableColumn;

/**
 * What a table beside a sheet says of its images: {@code digits.csv} beside {@code digits.png}, a heading and then a row an image, in reading
 * order. A {@code labels.csv} is taken for one too where it has as many rows as the sheet images; it may belong to other data that lie there.
 *
 * @param file of the table, there or not
 * @param table empty where there is none or it is not wanted
 * @param common what {@code labels.csv} says, where there is no table of the sheet's own
 */
record TileLabels(Path file, Optional<LabelTable> table, Optional<LabelTable> common) {

    private static final Logger LOG = LoggerFactory.getLogger(TileLabels.class);

    static TileLabels of(Path sheet, Choices choices) throws UnreadableDatasetException {
        Path file = file(sheet);
        if (!choices.of(SpriteSheet.LABELS).orElse("table").equals("table")) {
            return new TileLabels(file, Optional.empty(), Optional.empty());
        }
        return Files.isRegularFile(file)
                ? new TileLabels(file, Optional.of(LabelTable.inOrder(file)), Optional.empty())
                : new TileLabels(file, Optional.empty(), common(commonFile(sheet)));
    }

    static Path commonFile(Path sheet) {
        return sheet.resolveSibling(LabelTable.FILE_NAME);
    }

    /** Of a file that need not be about the sheet: what cannot be read in it is no reason to refuse the sheet. */
    private static Optional<LabelTable> common(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(LabelTable.inOrder(file)) : Optional.empty();
        } catch (UnreadableDatasetException e) {
            LOG.debug("{} is left aside", file, e);
            return Optional.empty();
        }
    }

    /** What is known once the sheet is cut into so many images. */
    TileLabels of(int images) {
        return common.filter(rows -> rows.rows() == images && !rows.namesFiles())
                .map(rows -> new TileLabels(file.resolveSibling(LabelTable.FILE_NAME), common, Optional.empty()))
                .orElse(this);
    }

    /** Where the table of a sheet would be. */
    static Path file(Path sheet) {
        String name = String.valueOf(sheet.getFileName());
        int dot = name.lastIndexOf('.');
        return sheet.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".csv");
    }

    /** Of that many images. */
    Optional<Labelling> labelling(int count) {
        return table.map(rows -> Labelling.listed(rows, cells(rows, count)));
    }

    private static List<@Nullable List<String>> cells(LabelTable table, int count) {
        List<@Nullable List<String>> cells = new ArrayList<>();
        for (int image = 0; image < count; image++) {
            cells.add(table.row(String.valueOf(image)));
        }
        return cells;
    }

    /** The images with what is said of them; all that there are. */
    static ImageSet attach(Labelling labelling, ImageSet all, PixelRoom room) {
        return all.labelled(labelling.labels().clone())
                .withColumns(TableColumn.table(labelling.columns(), 0, all.count(), room));
    }

    /** Says where classes come from, or could come from, and whether there is a row for each image. */
    void tell(ReportBuilder report, int images) {
        if (table.isEmpty()) {
            report.fact("images.sheet-no-classes", String.valueOf(file.getFileName()));
            common.ifPresent(rows -> report.fact("images.sheet-aside", rows.rows(), images));
        } else {
            report.warnIf(
                    table.get().rows() != images,
                    "images.sheet-rows",
                    String.valueOf(file.getFileName()),
                    table.get().rows(),
                    images);
        }
    }
}
