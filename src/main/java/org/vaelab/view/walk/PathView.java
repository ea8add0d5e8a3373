package org.vaelab.view.walk;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.vaelab.i18n.Messages;
import org.vaelab.view.export.AnimationExport;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.walk.PathViewModel;

/** A path: its stops, how it runs, and its filmstrip. */
final class PathView {

    private final PathViewModel viewModel;
    private final Messages messages;
    private final Controls controls;
    private final Filmstrip film;
    private final Player player;

    PathView(PathViewModel viewModel, Appearance appearance, AnimationExport export, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        controls = new Controls(messages);
        film = new Filmstrip("walk", viewModel.strip(), appearance, messages, messages.get("walk.path-empty"), null);
        player = new Player("walk", viewModel.strip(), film, export, messages);
    }

    Filmstrip film() {
        return film;
    }

    List<Node> tools() {
        Button pinned = controls.button("add-pinned", viewModel.stops()::addPinned);
        pinned.disableProperty().bind(viewModel.pinnedProperty().isEqualTo(Workspace.NOTHING_PINNED));
        CheckBox spherical = controls.check("spherical");
        spherical.selectedProperty().bindBidirectional(viewModel.sphericalProperty());
        return List.of(
                controls.button("add-z", viewModel.stops()::addZ),
                pinned,
                whenAny(controls.icon("remove-stop", Feather.DELETE, viewModel.stops()::removeLast)),
                whenAny(controls.icon("clear", Feather.TRASH_2, viewModel.stops()::clear)),
                stops(),
                spherical,
                controls.slider("overshoot", 0, PathViewModel.MOST_OVERSHOOT, viewModel.overshootProperty()),
                controls.spinner(
                        "frames", PathViewModel.FEWEST_FRAMES, PathViewModel.MOST_FRAMES, viewModel.framesProperty()),
                player);
    }

    private Button whenAny(Button button) {
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> viewModel.stops().stopsProperty().get().isEmpty(),
                        viewModel.stops().stopsProperty()));
        return button;
    }

    private Label stops() {
        Label stops = new Label();
        stops.setId("walk-stops");
        stops.getStyleClass().add("caption");
        stops.textProperty().bind(viewModel.stops().stopsProperty().map(all -> messages.get("walk.stops", all.size())));
        return stops;
    }
}
