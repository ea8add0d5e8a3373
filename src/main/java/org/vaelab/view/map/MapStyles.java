package org.vaelab.view.map;

import javafx.css.PseudoClass;

/** Names that the style sheet asks for. */
final class MapStyles {

    static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    private MapStyles() {}
}
