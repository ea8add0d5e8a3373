package org.vaelab.data.sheet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vaelab.data.Choices;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.Size;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.images.WholePicture;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/**
 * A sheet cut into images.
 *
 * @param gap pixels between two of them
 * @param columns in a row
 * @param count of all but those after the last that is not blank
 * @param channels 1 or 3
 */
record Tiles(WholePicture picture, Size tile, int gap, int columns, int rows, int count, int channels) {

    /** @throws UnreadableDatasetException where nobody says how large an image is and the sheet's size does not tell */
    static Tiles of(Path file, WholePicture picture, Choices choices) throws UnreadableDatasetException {
        Size tile = choices.of(SpriteSheet.TILE)
                .map(Size::parse)
                .or(() -> TileGuess.of(picture.width(), picture.height()))
                .orElseThrow(() ->
                        new UnreadableDatasetException(file, "images.sheet-tile", picture.width(), picture.height()));
        return of(picture, tile, choices);
    }

    static Tiles of(WholePicture picture, Size tile, Choices choices) {
        int gap = choices.of(SpriteSheet.GAP).map(Integer::parseInt).orElse(0);
        Optional<String> colour = choices.of(SpriteSheet.COLOUR).filter(wanted -> !wanted.equals("auto"));
        int channels = colour.map(wanted -> wanted.equals("colour")).orElseGet(picture::isColour) ? 3 : 1;
        int columns = (picture.width() + gap) / (tile.width() + gap);
        int rows = (picture.height() + gap) / (tile.height() + gap);
        Tiles all = new Tiles(picture, tile, gap, columns, rows, columns * rows, channels);
        int last = IntStream.range(0, all.count)
                .filter(image -> !all.isBlank(image))
                .max()
                .orElse(-1);
        return new Tiles(picture, tile, gap, columns, rows, last + 1, channels);
    }

    ImageShape shape() {
        return new ImageShape(channels, tile.height(), tile.width());
    }

    private byte[] pixels(int image) {
        int left = image % columns * (tile.width() + gap);
        int top = image / columns * (tile.height() + gap);
        return picture.cut(left, top, shape());
    }

    private boolean isBlank(int image) {
        byte[] pixels = pixels(image);
        int plane = tile.width() * tile.height();
        return IntStream.range(0, pixels.length).allMatch(i -> pixels[i] == pixels[i / plane * plane]);
    }

    /** The first so many of an even spread. */
    ImageSet read(int most, PixelRoom room) {
        int wanted = Math.min(most, count);
        PixelSink sink = room.take(wanted, shape().size());
        for (int i = 0; i < wanted; i++) {
            sink.put(i, pixels((int) ((long) i * count / wanted)), 0);
        }
        byte[] labels = new byte[wanted];
        Arrays.fill(labels, (byte) ImageSource.UNLABELLED);
        return new ImageSet(shape(), sink.finish(), IntStream.range(0, wanted).toArray(), labels);
    }

    /** Says how the sheet was cut, and what of it is left out. */
    void tell(ReportBuilder report) {
        report.fact("images.sheet-cut", picture.width(), picture.height(), columns, rows, tile.width(), tile.height());
        int right = picture.width() - columns * (tile.width() + gap) + gap;
        int below = picture.height() - rows * (tile.height() + gap) + gap;
        report.warnIf(columns > 0 && rows > 0 && (right > 0 || below > 0), "images.sheet-rest", right, below);
        if (count < columns * rows) {
            report.fact("images.sheet-blank", columns * rows - count);
        }
    }
}
