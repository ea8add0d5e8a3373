package org.vaelab.view.map;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.map.EmbeddingViewModel;

/** How far a map that is being made has come, with a way to stop it; there only meanwhile. */
final class EmbeddingProgress extends HBox {

    EmbeddingProgress(EmbeddingViewModel embedding, Messages messages) {
        setId("map-umap-progress");
        getStyleClass().add("map-umap-progress");
        setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setId("map-umap-bar");
        bar.progressProperty().bind(embedding.fractionProperty());
        bar.setAccessibleText(messages.get("map.umap.making"));
        Button cancel = new Button(messages.get("map.umap.cancel"));
        cancel.setId("map-umap-cancel");
        cancel.setTooltip(new Tooltip(messages.get("map.umap.cancel.tip")));
        cancel.setOnAction(event -> embedding.cancel());
        getChildren().addAll(new Label(messages.get("map.umap.making")), bar, cancel);
        visibleProperty().bind(embedding.runningProperty());
    }
}
