package org.vaelab.data.sheet;

import java.nio.file.Path;
import java.util.List;
import org.vaelab.data.Choices;
import org.vaelab.data.DataReport;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Option;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.Size;
import org.vaelab.data.Survey;
import org.vaelab.data.images.WholePicture;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;

/** A sheet before it is cut. */
final class SheetSurvey implements Survey {

    /** Something to begin with where the sheet's size says nothing. */
    private static final Size COMMON = new Size(28, 28);

    private final Path file;
    private final WholePicture picture;
    private final Size proposed;
    private final boolean known;
    private final TileLabels table;

    SheetSurvey(Path file, WholePicture picture, TileLabels table) {
        this.file = file;
        this.table = table;
        this.picture = picture;
        known = TileGuess.of(picture.width(), picture.height()).isPresent();
        proposed = TileGuess.of(picture.width(), picture.height())
                .orElse(new Size(
                        Math.min(COMMON.width(), picture.width()), Math.min(COMMON.height(), picture.height())));
    }

    private Tiles tiles(Choices choices) {
        return Tiles.of(picture, choices.of(SpriteSheet.TILE).map(Size::parse).orElse(proposed), choices);
    }

    @Override
    public String location() {
        return file.toAbsolutePath().toString();
    }

    @Override
    public DataReport report() {
        ReportBuilder report = new ReportBuilder()
                .fact("images.sheet-size", picture.width(), picture.height())
                .fact(picture.isColour() ? "images.survey.colour" : "images.report.grey");
        TileLabels told = table.of(tiles(Choices.NONE).count());
        told.table()
                .ifPresentOrElse(
                        rows -> report.fact(
                                "images.sheet-table",
                                String.valueOf(told.file().getFileName()),
                                rows.rows(),
                                String.join(", ", rows.columns())),
                        () -> told.tell(report, tiles(Choices.NONE).count()));
        return report.warnIf(!known, "images.sheet-unknown").build(List.of());
    }

    /** Nobody but a person knows how large its images are. */
    @Override
    public boolean needsDecision() {
        return true;
    }

    @Override
    public List<Option> options() {
        return new SpriteSheet()
                .options().stream()
                        .map(option ->
                                option.id().equals(SpriteSheet.TILE) ? option.usually(proposed.toString()) : option)
                        .toList();
    }

    @Override
    public boolean canBeSplit() {
        return true;
    }

    @Override
    public int images(Choices choices) {
        return tiles(choices).count();
    }

    @Override
    public ImageShape shape(Choices choices) {
        return tiles(choices).shape();
    }

    @Override
    public ImageSet preview(Choices choices, int count) {
        Tiles tiles = tiles(choices);
        return tiles.count() == 0
                ? new ImageSet(tiles.shape(), new byte[0], new byte[0])
                : tiles.read(count, PixelRoom.inMemory());
    }

    @Override
    public Sentence effect(Choices choices) {
        ReportBuilder report = new ReportBuilder();
        Tiles cut = tiles(choices);
        cut.tell(report);
        boolean labelled = choices.of(SpriteSheet.LABELS).orElse("table").equals("table");
        TileLabels told = table.of(cut.count());
        if (labelled && told.table().isPresent()) {
            told.tell(report, cut.count());
            told.labelling(cut.count()).ifPresent(known -> report.classNames(known.names()));
        }
        return report.build(List.of()).lines().stream()
                .reduce((before, next) -> Sentence.of("images.survey.and", before, next))
                .orElseThrow();
    }
}
