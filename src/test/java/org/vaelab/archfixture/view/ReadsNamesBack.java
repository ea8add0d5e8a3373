package org.vaelab.archfixture.view;

import javafx.util.StringConverter;

/** Offends: what is chosen is named by Choices, and an axis by PlotAxis, neither of which asks for a way back. */
public final class ReadsNamesBack extends StringConverter<Integer> {

    @Override
    public String toString(Integer number) {
        return String.valueOf(number);
    }

    @Override
    public Integer fromString(String name) {
        throw new UnsupportedOperationException("nobody types it");
    }
}
