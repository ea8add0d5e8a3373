package org.vaelab.view.map;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.map.MapTool;
import org.vaelab.viewmodel.map.Selection;

/** What a drag does. */
final class ToolChooser extends HBox {

    private final Selection selection;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    ToolChooser(Selection selection, Messages messages) {
        this.selection = selection;
        this.messages = messages;
        getChildren()
                .addAll(
                        button(MapTool.DECODE, Feather.CROSSHAIR, "left-pill"),
                        button(MapTool.LASSO, Feather.PEN_TOOL, "center-pill"),
                        button(MapTool.BOX, Feather.SQUARE, "center-pill"),
                        button(MapTool.PATH, Feather.TRENDING_UP, "right-pill"));
    }

    private ToggleButton button(MapTool tool, Feather icon, String styleClass) {
        String name = tool.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.setId("map-tool-" + name);
        button.getStyleClass().addAll("button-icon", styleClass);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(messages.get("map.tool." + name + ".tip")));
        button.setAccessibleText(messages.get("map.tool." + name + ".tip"));
        // A tool in hand is not put down by another click on it.
        button.setOnAction(event -> {
            selection.toolProperty().set(tool);
            button.setSelected(true);
        });
        selection.toolProperty().subscribe(chosen -> button.setSelected(chosen == tool));
        return button;
    }
}
