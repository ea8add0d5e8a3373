package org.vaelab.view.sheet;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.SamplesRequest;
import org.vaelab.view.Choices;

/** Which class of a model that knows classes is generated; not there for any other model. */
final class ClassChoice extends ComboBox<Integer> {

    /** @param names of the classes, by label */
    ClassChoice(String id, IntFunction<String> names, Messages messages) {
        setId(id + "-class");
        setAccessibleText(messages.get("sheets.class-tip"));
        setTooltip(new Tooltip(messages.get("sheets.class-tip")));
        Choices.name(
                this,
                label -> label == SamplesRequest.EACH_CLASS
                        ? messages.get("sheets.each-class")
                        : messages.get("sheets.class", names.apply(label)));
        managedProperty().bind(visibleProperty());
        offer(0);
    }

    /** Offers so many classes; the one chosen stays if it is among them. */
    void offer(int classes) {
        if (getItems().size() == classes + 1) {
            return;
        }
        Integer chosen = getValue();
        getItems()
                .setAll(IntStream.range(SamplesRequest.EACH_CLASS, classes)
                        .boxed()
                        .toList());
        setValue(chosen != null && chosen < classes ? chosen : SamplesRequest.EACH_CLASS);
        setVisible(classes > 0);
    }
}
