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
        setId("map-embedding-progress");
        getStyleClass().add("map-embedding-progress");
        setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setId("map-embedding-bar");
        bar.progressProperty().bind(embedding.fractionProperty());
        Label making = new Label();
        making.textProperty()
                .bind(embedding
                        .methodProperty()
                        .map(method -> messages.get("map." + MapStyles.word(method) + ".making")));
        bar.accessibleTextProperty().bind(making.textProperty());
        Button cancel = new Button(messages.get("map.embedding.cancel"));
        cancel.setId("map-embedding-cancel");
        cancel.setTooltip(new Tooltip(messages.get("map.embedding.cancel.tip")));
        cancel.setOnAction(event -> embedding.cancel());
        getChildren().addAll(making, bar, cancel);
        visibleProperty().bind(embedding.runningProperty());
    }
}
