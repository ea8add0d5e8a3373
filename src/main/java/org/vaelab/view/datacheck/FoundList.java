package org.vaelab.view.datacheck;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vaelab.data.DataReport;
import org.vaelab.i18n.Messages;
import org.vaelab.i18n.Sentence;

/** What was found, first what is wrong; it can be scrolled, since there may be much. */
final class FoundList extends ScrollPane {

    private final Messages messages;
    private final VBox lines = new VBox(4);

    FoundList(Messages messages) {
        super();
        this.messages = messages;
        setContent(lines);
        setId("check-found");
        getStyleClass().add("check-found");
        setFitToWidth(true);
        setAccessibleText(messages.get("check.found"));
    }

    void show(DataReport report) {
        lines.getChildren().clear();
        report.warnings().forEach(warning -> add(warning, "warning"));
        if (!report.unreadable().isEmpty()) {
            add(Sentence.of("images.report.unreadable", report.unreadable().size()), "danger");
            report.lines().stream()
                    .skip(report.facts().size() + report.warnings().size() + 1L)
                    .forEach(file -> add(file, "data-fact"));
        }
        report.facts().forEach(fact -> add(fact, "data-fact"));
    }

    private void add(Sentence sentence, String style) {
        lines.getChildren().add(line(messages.get(sentence), style));
    }

    /** A sentence as long as it is. */
    static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
