package org.vaelab.data.images;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vaelab.data.Choices;
import org.vaelab.data.Option;
import org.vaelab.data.Size;

/**
 * How image files become images of one size.
 *
 * @param size empty for the one most of them have
 * @param fit what is done with those of other proportions
 * @param colour whether they are taken grey or in colour
 */
record ImageChoices(Optional<Size> size, Fit fit, Colour colour) {

    /** What is done with an image of other proportions. */
    enum Fit {
        /** It is scaled to fill, and what is too wide or too high is cut off evenly. */
        CROP,
        /** It is scaled to fit in, and a margin of the colour of its corners is added evenly. */
        PAD,
        /** It is scaled each way as needed. */
        STRETCH
    }

    /** What is done with colour. */
    enum Colour {
        /** Colour where any of the images looked at has colour. */
        AUTO,
        GREY,
        COLOUR
    }

    /** More a side would be more than a network here can learn. */
    static final int MOST_A_SIDE = 512;

    static final String SIZE = "size";
    static final String FIT = "fit";
    static final String COLOUR = "colour";

    static final List<Option> OPTIONS = List.of(
            Option.size(SIZE, MOST_A_SIDE, ""),
            Option.oneOf(FIT, "crop", "pad", "stretch"),
            Option.oneOf(COLOUR, "auto", "grey", "colour"));

    static ImageChoices of(Choices choices) {
        return new ImageChoices(
                choices.of(SIZE).map(Size::parse),
                Fit.valueOf(choices.of(FIT).orElse("crop").toUpperCase(Locale.ROOT)),
                Colour.valueOf(choices.of(COLOUR).orElse("auto").toUpperCase(Locale.ROOT)));
    }
}
