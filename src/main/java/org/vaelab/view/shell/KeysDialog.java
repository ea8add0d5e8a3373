package org.vaelab.view.shell;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Dialogs;

/** What the keyboard does. */
final class KeysDialog {

    private static final List<String> ROWS = List.of(
            "train",
            "step",
            "stop",
            "move",
            "fine",
            "zoom",
            "fit",
            "tools",
            "shades",
            "undo",
            "back",
            "export",
            "save",
            "open",
            "dark",
            "panels",
            "fullscreen",
            "keys");

    private final Window owner;
    private final Messages messages;

    KeysDialog(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    void show() {
        Alert alert = Dialogs.beside(owner, "keys-dialog", messages.get("shell.keys.title"));
        alert.getDialogPane().setContent(table());
        alert.show();
    }

    private GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (int row = 0; row < ROWS.size(); row++) {
            Label keys = new Label(messages.get("shell.keys." + ROWS.get(row) + ".keys"));
            keys.getStyleClass().add("key");
            table.addRow(row, keys, new Label(messages.get("shell.keys." + ROWS.get(row))));
        }
        return table;
    }
}
