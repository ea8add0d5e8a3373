package org.vaelab.data.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vaelab.data.Choices;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Option;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.Survey;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.images.WholePicture;
import org.vaelab.data.labels.Labelling;
import org.vaelab.i18n.Sentence;

/** One picture that holds many images of one size side by side, row after row. */
public final class SpriteSheet implements DatasetFormat {

    static final String TILE = "tile";
    static final String GAP = "gap";
    static final String COLOUR = "colour";
    static final String LABELS = "labels";

    private static final int MOST_A_SIDE = 256;
    private static final int MOST_GAP = 64;
    private static final List<Option> OPTIONS = List.of(
            Option.size(TILE, MOST_A_SIDE, ""),
            Option.whole(GAP, 0, MOST_GAP, 0),
            Option.oneOf(COLOUR, "auto", "grey", "colour"),
            Option.oneOf(LABELS, "table", "none"));

    private final Choices choices;

    /** With images as large as the sheet's own size suggests. */
    public SpriteSheet() {
        this(Choices.NONE);
    }

    private SpriteSheet(Choices choices) {
        this.choices = choices;
    }

    @Override
    public Sentence description() {
        return Sentence.of("images.sheet");
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path) && WholePicture.isNamedLikeOne(path);
    }

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public DatasetFormat with(Choices chosen) {
        return new SpriteSheet(chosen);
    }

    @Override
    public Optional<Survey> survey(Path file, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        return Optional.of(new SheetSurvey(file, WholePicture.read(file), TileLabels.of(file, Choices.NONE)));
    }

    /** The table beside the sheet too. */
    @Override
    public List<Path> sources(Path file) {
        return Stream.of(TileLabels.file(file), TileLabels.commonFile(file))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(table -> List.of(file, table))
                .orElse(List.of(file));
    }

    @Override
    public Dataset read(Path file, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        Tiles tiles = Tiles.of(file, WholePicture.read(file), choices);
        progress.report(1, 2);
        if (tiles.count() < 2) {
            throw new UnreadableDatasetException(
                    file,
                    "images.sheet-few",
                    tiles.tile().width(),
                    tiles.tile().height(),
                    tiles.picture().width(),
                    tiles.picture().height());
        }
        TileLabels table = TileLabels.of(file, choices).of(tiles.count());
        Optional<Labelling> labelling = table.labelling(tiles.count());
        ImageSet plain = tiles.read(tiles.count(), room);
        ImageSet all =
                labelling.map(known -> TileLabels.attach(known, plain, room)).orElse(plain);
        List<String> names = labelling.map(Labelling::names).orElse(List.of());
        HeldOutSplit split = HeldOutSplit.tenth(all);
        ReportBuilder report = new ReportBuilder().examine(all);
        if (labelling.isPresent()) {
            report.classes(all, names);
            labelling.get().tell(report);
        }
        table.tell(report, tiles.count());
        tiles.tell(report);
        return Dataset.from(
                file, split, names, report.split(false, split.heldOut().count()).build(List.of()));
    }
}
