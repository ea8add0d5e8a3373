package org.vaelab.view.training;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** The training panel: the form scrolls, the transport and the progress below it stay in sight. */
public final class TrainingPane extends BorderPane {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /** Below this the usual form would not be seen whole. */
    private static final double COMFORTABLE_PX = 700;

    /** @param dataItems what the data menu offers whenever it is opened: the built-in sets, and ways to get others */
    public TrainingPane(
            TrainingViewModel viewModel, Workspace workspace, Messages messages, Supplier<List<MenuItem>> dataItems) {
        getStyleClass().add("training-pane");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/org/vaelab/view/training.css"))
                        .toExternalForm());
        ScrollPane form = new ScrollPane(new FormPane(viewModel, workspace, messages, dataItems));
        form.setFitToWidth(true);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(form);
        VBox run = new VBox(
                new TransportBar(viewModel, messages),
                new ProgressGrid(viewModel, workspace.boundsProperty(), messages));
        run.getStyleClass().add("training-run");
        setBottom(run);
        heightProperty().subscribe(height -> pseudoClassStateChanged(COMPACT, height.doubleValue() < COMFORTABLE_PX));
    }
}
