package org.vaelab.view.shell;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Dialogs;

/** The program's version, and the libraries it stands on with theirs and their licences. */
final class AboutDialog {

    private final Window owner;
    private final Messages messages;

    AboutDialog(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    void show() {
        Alert alert = Dialogs.message(
                Alert.AlertType.INFORMATION,
                owner,
                "about-dialog",
                messages.get("shell.about.title"),
                messages.get(
                        "shell.about.header",
                        Library.programVersion(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name")));
        alert.setGraphic(null);
        ScrollPane scroll = new ScrollPane(table(Library.all()));
        scroll.getStyleClass().add("about-libraries");
        scroll.setFitToWidth(true);
        alert.getDialogPane().setContent(scroll);
        alert.show();
    }

    private static GridPane table(List<Library> libraries) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (int row = 0; row < libraries.size(); row++) {
            Library library = libraries.get(row);
            Label name = new Label(library.name());
            name.getStyleClass().add("key");
            table.addRow(row, name, new Label(library.version()), new Label(library.licence()));
        }
        return table;
    }
}
