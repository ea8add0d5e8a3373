package org.vaelab.view.walk;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.vaelab.i18n.Messages;
import org.vaelab.view.Sight;
import org.vaelab.view.export.AnimationExport;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.walk.WalkKind;
import org.vaelab.viewmodel.walk.WalkViewModel;

/** Ways through latent space: a path, each dimension, or an attribute. */
public final class WalkPane extends BorderPane implements Exportable {

    private final WalkViewModel viewModel;
    private final Messages messages;
    private final PathView path;
    private final TraversalView traversal;
    private final AttributeView attribute;
    private final FlowPane toolbar = new FlowPane();
    private final HBox kinds;
    private final List<Node> pathTools;
    private final List<Node> traversalTools;
    private final List<Node> attributeTools;
    private final List<Picture> pictures;

    /** Decodes while it is looked at. */
    public WalkPane(
            WalkViewModel viewModel,
            Appearance appearance,
            PictureMenu menu,
            AnimationExport export,
            Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        path = new PathView(viewModel.path(), appearance, export, messages);
        traversal = new TraversalView(viewModel.traversal(), appearance, messages);
        attribute = new AttributeView(viewModel.attribute(), appearance, export, messages);
        pathTools = path.tools();
        traversalTools = traversal.tools();
        attributeTools = attribute.tools();
        Picture sheet = Picture.ofPixels(
                "traversal", messages.get("walk.traversal"), () -> "vae-dimensions", traversal.pixels());
        pictures = List.of(
                path.film().picture(messages.get("walk.filmstrip")),
                sheet,
                attribute.film().picture(messages.get("walk.attribute-filmstrip")));
        menu.attach(path.film(), pictures.get(0));
        menu.attach(traversal.pixels(), sheet);
        menu.attach(attribute.film(), pictures.get(2));
        setId("walk-pane");
        getStyleClass().add("walk-pane");
        toolbar.getStyleClass().add("sheet-toolbar");
        kinds = kinds();
        setTop(toolbar);
        viewModel.kindProperty().subscribe(this::show);
        Sight.of(this).subscribe(viewModel::look);
    }

    @Override
    public List<Picture> pictures() {
        return pictures;
    }

    private HBox kinds() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        WalkKind[] all = WalkKind.values();
        for (WalkKind kind : all) {
            String pill =
                    kind == WalkKind.PATH ? "left-pill" : kind == WalkKind.ATTRIBUTE ? "right-pill" : "center-pill";
            row.getChildren().add(button(kind, group, pill));
        }
        return row;
    }

    private ToggleButton button(WalkKind kind, ToggleGroup group, String pill) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(messages.get("walk.kind." + name));
        button.setId("walk-kind-" + name);
        button.getStyleClass().add(pill);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(messages.get("walk.kind." + name + "-tip")));
        button.setAccessibleText(messages.get("walk.kind." + name + "-tip"));
        button.setOnAction(event -> {
            viewModel.kindProperty().set(kind);
            button.setSelected(true);
        });
        viewModel.kindProperty().subscribe(chosen -> button.setSelected(chosen == kind));
        return button;
    }

    private void show(WalkKind kind) {
        toolbar.getChildren().setAll(kinds);
        switch (kind) {
            case PATH -> fill(pathTools, path.film());
            case DIMENSIONS -> fill(traversalTools, traversal.content());
            case ATTRIBUTE -> fill(attributeTools, attribute.content());
        }
    }

    private void fill(List<Node> tools, Node content) {
        toolbar.getChildren().addAll(tools);
        setCenter(content);
    }
}
