package org.vaelab.view.datacheck;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Survey;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.Dialogs;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.PlanePainter;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.view.paint.SheetPainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.datacheck.Answers;
import org.vaelab.viewmodel.datacheck.DataCheckViewModel;
import org.vaelab.viewmodel.datacheck.DataCheckViewModel.Preview;
import org.vaelab.viewmodel.datacheck.WholeLook;

/** Data before they are read: what was found, what they would look like, what can be chosen, and how long an epoch would take. Use reads them. */
public final class DataCheckDialog {

    private static final int COLUMNS = 10;
    private static final double PREVIEW_HEIGHT_PX = 128;

    private final Window owner;
    private final DataCheckViewModel viewModel;
    private final Appearance appearance;
    private final Messages messages;
    private @Nullable Dialog<ButtonType> open;
    private Subscription following = Subscription.EMPTY;

    public DataCheckDialog(Window owner, DataCheckViewModel viewModel, Appearance appearance, Messages messages) {
        this.owner = owner;
        this.viewModel = viewModel;
        this.appearance = appearance;
        this.messages = messages;
    }

    /** Shows itself from now on, without blocking the window, whenever there is something to decide. */
    public void listen() {
        viewModel.surveyProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Survey survey) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        Dialog<ButtonType> before = open;
        open = null;
        if (before != null) {
            before.close();
        }
        Answers answers = viewModel.answersProperty().get();
        if (survey != null && answers != null) {
            show(survey, answers);
        }
    }

    private void show(Survey survey, Answers answers) {
        Dialog<ButtonType> dialog =
                Dialogs.of(new Dialog<>(), owner, Modality.NONE, "data-check", messages.get("check.title"));
        Dialogs.letResize(dialog);
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(messages.get("check.header", survey.location()));
        OptionGrid options = new OptionGrid(viewModel, answers, messages);
        pane.setContent(content(survey, options));
        buttons(pane);
        following = Subscription.combine(following, viewModel.answersProperty().subscribe(now -> {
            if (now != null) {
                options.show(now);
            }
        }));
        open = dialog;
        dialog.setOnHidden(event -> closed(dialog));
        dialog.show();
        // Use cannot have the focus before the data were looked at, and Cancel must not have it: Enter means Use.
        pane.getScene().getWindow().requestFocus();
        options.focusFirst();
    }

    /** By a person: nothing is read. */
    private void closed(Dialog<ButtonType> dialog) {
        if (dialog == open) {
            viewModel.cancel();
        }
    }

    private Region content(Survey survey, OptionGrid options) {
        PixelView sheet = new PixelView(appearance.smoothImagesProperty());
        sheet.setId("check-preview");
        sheet.setAccessibleText(messages.get("check.preview"));
        sheet.setMinHeight(PREVIEW_HEIGHT_PX);
        sheet.setPrefHeight(PREVIEW_HEIGHT_PX);
        Label shape = FoundList.line("", "check-shape");
        Label effect = FoundList.line("", "data-fact");
        effect.setId("check-effect");
        Label epoch = FoundList.line("", "data-fact");
        epoch.setId("check-epoch");
        shape.setId("check-shape");
        following = viewModel.previewProperty().subscribe(preview -> {
            sheet.show(preview == null ? null : painted(preview));
            shape.setText(preview == null ? messages.get("check.looking") : shape(preview));
            // Of points there is nothing to say but how many they are, which stands above.
            boolean said = preview != null && !preview.shape().isPoint();
            effect.setText(preview != null && said ? messages.get(preview.effect()) : "");
            effect.setManaged(preview == null || said);
            epoch.setText(preview == null ? "" : messages.get(viewModel.epochTime(preview)));
        });
        LookRow look = new LookRow(viewModel, messages);
        FoundList found = new FoundList(messages);
        found.show(survey.report());
        following = Subscription.combine(
                following,
                viewModel.previewProperty().subscribe(preview -> look.show()),
                viewModel.seenProperty().subscribe(seen -> {
                    look.show();
                    found.show(seen.state() == WholeLook.State.DONE ? seen.report() : survey.report());
                }));
        VBox content = new VBox(8, sheet, shape, effect, options, epoch, look, found);
        content.getStyleClass().add("data-check");
        return content;
    }

    private String shape(Preview preview) {
        if (preview.shape().isPoint()) {
            return messages.get("check.shape-points", preview.count());
        }
        return messages.get(
                preview.shape().channels() == 1 ? "check.shape-grey" : "check.shape-colour",
                preview.count(),
                preview.shape().width(),
                preview.shape().height());
    }

    private @Nullable ArgbImage painted(Preview preview) {
        Paper paper = Paper.of(appearance.themeProperty().get());
        if (preview.shape().isPoint() && !preview.images().isEmpty()) {
            return PlanePainter.many(preview.images(), null, paper);
        }
        List<ArgbImage> cells = preview.images().stream()
                .map(image -> ImagePainter.paint(image, paper))
                .toList();
        return cells.isEmpty() ? null : SheetPainter.paint(cells, SheetLayout.of(COLUMNS, 1));
    }

    private void buttons(DialogPane pane) {
        ButtonType use = new ButtonType(messages.get("check.use"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("check.cancel"), ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(use, cancel);
        Button button = Dialogs.button(pane, use, "check-use");
        button.setDefaultButton(true);
        button.disableProperty().bind(viewModel.usableProperty().not());
        Dialogs.keepOpen(button, viewModel::use);
        Dialogs.button(pane, cancel, "check-cancel");
    }
}
