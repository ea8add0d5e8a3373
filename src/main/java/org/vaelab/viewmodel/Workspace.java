package org.vaelab.viewmodel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Code;
import org.vaelab.vae.FittedPrior;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Objective;
import org.vaelab.vae.PenaltyKind;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;

/** What all panels share: the data, the model's shape, the point being decoded and the image that is pinned. Belongs to the UI thread. */
public final class Workspace {

    /** {@link #pinnedProperty()} when no image is pinned. */
    public static final int NOTHING_PINNED = -1;

    private final ReadOnlyObjectWrapper<@Nullable Dataset> dataset = new ReadOnlyObjectWrapper<>();

    private final Held<@Nullable VaeConfig> model = new Held<>(null);

    private final Held<Code> z = new Held<>(Code.origin(2));
    private final ReadOnlyObjectWrapper<@Nullable FittedPrior> prior = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper binarised = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper pinned = new ReadOnlyIntegerWrapper(NOTHING_PINNED);

    public ReadOnlyObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    /** Whether a file or data are on their way, so that an empty panel need not ask for some. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** The configuration of the model whose codes and decodes are shown; null before there is one. */
    public ReadOnlyObjectProperty<@Nullable VaeConfig> modelProperty() {
        return model;
    }

    /** The images to learn from; null while there are none. */
    public @Nullable ImageSource images() {
        Dataset shown = dataset.get();
        return shown == null ? null : shown.train();
    }

    /** What the model's prior has learned, newest; null before there is a model. */
    public ReadOnlyObjectProperty<@Nullable FittedPrior> priorProperty() {
        return prior.getReadOnlyProperty();
    }

    /** What a class is called: by the data's name for it, or else by its number. */
    public String className(int label) {
        Dataset shown = dataset.get();
        return shown != null && label < shown.classNames().size()
                ? shown.classNames().get(label)
                : Integer.toString(label);
    }

    /** Whether the model's objective has the KL as its penalty, so that its terms bound ln p(x); yes before there is a model. */
    public ObservableValue<Boolean> boundsProperty() {
        return objectiveProperty().map(objective -> objective.penalty() == PenaltyKind.KL);
    }

    /** The objective of the model that is shown; the VAE's before there is a model. */
    public ObservableValue<Objective> objectiveProperty() {
        return model.map(VaeConfig::objective).orElse(new VaeObjective());
    }

    /** Whether the model learns from pixels drawn as 0 or 1, so that its figures are about such; no before there is a model. */
    public ReadOnlyBooleanProperty binarisedProperty() {
        return binarised.getReadOnlyProperty();
    }

    /** The point that is decoded: moved by the map, the sliders and the keyboard alike. */
    public ReadOnlyObjectProperty<Code> zProperty() {
        return z;
    }

    /** The number of a training image of the data set, or {@link #NOTHING_PINNED}. */
    public ReadOnlyIntegerProperty pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    public void opening(boolean underWay) {
        opening.set(underWay);
    }

    public void show(Dataset shown) {
        pinned.set(NOTHING_PINNED);
        dataset.set(shown);
    }

    /** Shows another model; z goes to the origin if the latent space is of another dimension. Nobody sees the one without the other. */
    public void show(VaeConfig shown) {
        if (shown.equals(model.get())) {
            return;
        }
        // The old model's prior may be of another dimension.
        prior.set(null);
        model.hold(shown);
        if (z.get().latentDim() != shown.latentDim()) {
            z.hold(Code.origin(shown.latentDim()));
        }
        model.tell();
        z.tell();
    }

    /** What the prior of the model that is shown has learned by now. */
    public void learned(FittedPrior newest) {
        prior.set(newest);
    }

    /** What the model that is shown learns from: pixels drawn as 0 or 1, or the images' own. */
    public void learnFromBinarised(boolean drawn) {
        binarised.set(drawn);
    }

    public void moveTo(Code point) {
        z.set(point);
    }

    public void pin(int image) {
        pinned.set(image);
    }

    public void unpin() {
        pinned.set(NOTHING_PINNED);
    }
}
