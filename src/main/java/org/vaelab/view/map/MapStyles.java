package org.vaelab.view.map;

import java.util.Locale;
import javafx.css.PseudoClass;

/** Names that the style sheet asks for. */
final class MapStyles {

    static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    private MapStyles() {}

    /** A choice's part of keys and ids. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
