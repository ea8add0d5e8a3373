package org.vaelab.view.map;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.vaelab.viewmodel.map.MapTool;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.Selection;

/** V, L, B and P take a tool, A adds z to the path and backspace takes the last stop from it, I isolates; what the menu does has keys of its own there. */
final class SelectionKeys {

    private final MapViewModel viewModel;

    SelectionKeys(MapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    void install(Node plot) {
        plot.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean alone = !event.isAltDown() && !event.isMetaDown() && !event.isControlDown();
            if (alone && !OpenMenus.takeTheKeys() && pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        Selection selection = viewModel.selection();
        switch (event.getCode()) {
            case V -> selection.toolProperty().set(MapTool.DECODE);
            case L -> selection.toolProperty().set(MapTool.LASSO);
            case B -> selection.toolProperty().set(MapTool.BOX);
            case P -> selection.toolProperty().set(MapTool.PATH);
            case A -> viewModel.path().addZ();
            case BACK_SPACE -> viewModel.path().removeLast();
            case I ->
                selection.isolatedProperty().set(!selection.isolatedProperty().get());
            default -> {
                return false;
            }
        }
        return true;
    }
}
