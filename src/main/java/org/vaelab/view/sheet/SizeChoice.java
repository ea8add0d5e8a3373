package org.vaelab.view.sheet;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Choices;

/** How many screen pixels a pixel of a sheet's images is wide. */
final class SizeChoice extends ComboBox<Integer> {

    private static final List<Integer> SIZES = List.of(1, 2, 3, 4, 6, 8);

    SizeChoice(String id, Messages messages) {
        getItems().setAll(SIZES);
        setValue(2);
        setId(id + "-size");
        setAccessibleText(messages.get("sheets.size-tip"));
        setTooltip(new Tooltip(messages.get("sheets.size-tip")));
        Choices.name(this, size -> messages.get("sheets.size", Integer.toString(size)));
    }
}
