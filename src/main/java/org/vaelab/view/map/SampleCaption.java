package org.vaelab.view.map;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Cloud;
import org.vaelab.viewmodel.map.CodeSample;

/** Says, while a model trains, that the points are a sample of the codes; else nobody would know why there are so few. */
final class SampleCaption extends Label {

    private final Messages messages;

    SampleCaption(ObservableValue<@Nullable Cloud> cloud, Messages messages) {
        this.messages = messages;
        setId("map-sample");
        getStyleClass().add("map-sample");
        setMouseTransparent(true);
        managedProperty().bind(visibleProperty());
        cloud.subscribe(this::show);
    }

    private void show(@Nullable Cloud cloud) {
        CodeSample sample = CodeSample.of(cloud);
        setVisible(sample != null);
        setText(sample == null ? "" : messages.get("map.sample", sample.codes(), sample.images()));
    }
}
