package org.vaelab.view.sheet;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.store.PngSeries;
import org.vaelab.view.WholeNumbers;
import org.vaelab.view.export.SaveDialog;
import org.vaelab.viewmodel.sheet.SheetSeries;

/** The switch for a numbered series of files, and how many steps lie between two of them. */
final class SeriesControls extends HBox {

    private static final int MOST_STEPS = 1_000_000;
    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    private final String id;
    private final SheetSeries series;
    private final SaveDialog dialog;
    private final Messages messages;
    private final CheckBox keep;
    private final Label written = new Label();

    SeriesControls(String id, SheetSeries series, SaveDialog dialog, Messages messages) {
        this.id = id;
        this.series = series;
        this.dialog = dialog;
        this.messages = messages;
        this.keep = new CheckBox(messages.get("sheets.keep-series"));
        keep.setId(id + "-keep-series");
        keep.setTooltip(new Tooltip(messages.get("sheets.keep-series-tip")));
        keep.setOnAction(event -> follow());
        written.setId(id + "-series-written");
        written.getStyleClass().add("caption");
        getStyleClass().add("series-controls");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(keep, every(), new Label(messages.get("sheets.steps")), written);
        series.runningProperty().addListener((property, before, now) -> show());
        series.writtenProperty().addListener((property, before, now) -> show());
        series.failureProperty().addListener((property, before, now) -> show());
        show();
    }

    private Spinner<Integer> every() {
        int now = series.everyStepsProperty().get();
        Spinner<Integer> every = WholeNumbers.spinner(1, MOST_STEPS, 100, now, series::everySteps);
        every.setId(id + "-series-every");
        every.setTooltip(new Tooltip(messages.get("sheets.every-tip")));
        every.getEditor().setAccessibleText(messages.get("sheets.every-tip"));
        every.getStyleClass().add("series-every");
        every.disableProperty().bind(series.runningProperty());
        return every;
    }

    /** The box is ticked while files are kept, not when it is clicked: the folder may yet be refused. */
    private void follow() {
        boolean wanted = keep.isSelected();
        keep.setSelected(series.runningProperty().get());
        if (wanted) {
            dialog.chooseFolder(getScene().getWindow(), messages.get("sheets.folder-for-" + id))
                    .ifPresent(series::start);
        } else {
            series.stop();
        }
    }

    private void show() {
        PngSeries kept = series.seriesProperty().get();
        String failure = series.failureProperty().get();
        boolean failed = kept == null && !failure.isEmpty();
        keep.setSelected(kept != null);
        written.pseudoClassStateChanged(STOPPED, failed);
        written.setTooltip(failed ? new Tooltip(failure) : null);
        written.setText(failed ? messages.get("sheets.series-stopped") : count(kept));
    }

    private String count(@Nullable PngSeries kept) {
        return kept == null
                ? ""
                : messages.get(
                        "sheets.written",
                        series.writtenProperty().get(),
                        kept.folder().getFileName());
    }
}
