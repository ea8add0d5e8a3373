package org.vaelab.view.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.DataReport;
import org.vaelab.i18n.Messages;
import org.vaelab.i18n.Sentence;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.Dialogs;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.view.paint.SheetPainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.shell.DataViewModel;

/** What was found when the data were read: facts, what may spoil training, and each file that could not be used. */
public final class DataReportDialog {

    private static final int SAMPLES = 20;
    private static final int COLUMNS = 10;
    private static final int WIDTH_PX = 600;
    private static final int ROW_PX = 40;
    private static final int LEAST_LIST_PX = 80;
    private static final int MOST_LIST_PX = 200;
    private static final int MOST_HEIGHT_PX = 180;

    private final Window owner;
    private final DataViewModel data;
    private final Appearance appearance;
    private final Messages messages;

    /** Shows itself, without blocking the window, whenever something needs a look. */
    public DataReportDialog(Window owner, DataViewModel data, Appearance appearance, Messages messages) {
        this.owner = owner;
        this.data = data;
        this.appearance = appearance;
        this.messages = messages;
        data.reportProperty().subscribe(report -> {
            if (report.hasFindings()) {
                show();
            }
        });
    }

    /** Looks at the data first if nothing is known of them. */
    void examine() {
        data.examine(this::show);
    }

    private void show() {
        DataReport report = data.found();
        VBox content = new VBox(8, samples());
        report.facts().forEach(fact -> content.getChildren().add(line(fact, "data-fact")));
        report.warnings().forEach(warning -> content.getChildren().add(line(warning, "warning")));
        if (!report.unreadable().isEmpty()) {
            content.getChildren()
                    .addAll(
                            line(
                                    Sentence.of(
                                            "images.report.unreadable",
                                            report.unreadable().size()),
                                    "danger"),
                            files(report));
        }
        Alert alert = Dialogs.beside(owner, "data-report", messages.get("shell.data.report.title"));
        Dialogs.letResize(alert);
        alert.getDialogPane().setPrefWidth(640);
        alert.getDialogPane().setContent(content);
        alert.show();
    }

    /** What the model will see: cut, scaled and turned grey as it was read. */
    private PixelView samples() {
        List<ArgbImage> cells = data.samples(SAMPLES).stream()
                .map(image -> ImagePainter.paint(
                        image, Paper.of(appearance.themeProperty().get())))
                .toList();
        PixelView view = new PixelView(appearance.smoothImagesProperty());
        view.setId("data-samples");
        view.setAccessibleText(messages.get("shell.data.samples"));
        if (!cells.isEmpty()) {
            ArgbImage sheet = SheetPainter.paint(cells, SheetLayout.of(COLUMNS, 1));
            view.show(sheet);
            double height = Math.min(MOST_HEIGHT_PX, (double) WIDTH_PX * sheet.height() / sheet.width());
            view.setMinHeight(height);
            view.setPrefHeight(height);
        }
        return view;
    }

    private Label line(Sentence sentence, String style) {
        Label label = new Label(messages.get(sentence));
        label.setWrapText(true);
        // Where room is short the list of files yields, not a sentence.
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private ListView<DataReport.Unreadable> files(DataReport report) {
        ListView<DataReport.Unreadable> list = new ListView<>(FXCollections.observableList(report.unreadable()));
        list.setId("unreadable-files");
        list.setPrefHeight(
                Math.min(MOST_LIST_PX, ROW_PX * (1.0 + report.unreadable().size())));
        list.setMinHeight(LEAST_LIST_PX);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setCellFactory(any -> new FileCell());
        return list;
    }

    /** A file and why it could not be used, in as many lines as that takes. */
    private final class FileCell extends ListCell<DataReport.Unreadable> {

        FileCell() {
            setWrapText(true);
            // Else the cell is as wide as its text, and the reason at its end is out of sight.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(DataReport.@Nullable Unreadable file, boolean empty) {
            super.updateItem(file, empty);
            setText(
                    empty || file == null
                            ? null
                            : messages.get("images.report.file", file.name(), messages.get(file.reason())));
        }
    }
}
