package org.vaelab.viewmodel.decode;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Code;
import org.vaelab.latent.DecodedImage;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.PriorSamples;
import org.vaelab.vae.FittedPrior;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Trail;
import org.vaelab.viewmodel.Workspace;

/** The image at the point z that all panels share, and the ways to move that point by hand. */
public final class DecodeViewModel {

    /** What one key press moves a coordinate by. */
    public static final double STEP = 0.1;

    /** What a key press moves it by with shift. */
    public static final double FINE_STEP = 0.01;

    private static final int DIMENSIONS_IN_NAME = 4;
    private static final long ONE_STEP = TimeUnit.MILLISECONDS.toNanos(500);

    private final Workspace workspace;
    private final RandomGenerator random;
    private final LongSupplier nanos;
    private final Trail<Code> trail;
    private long movedNanos;
    private final LatentQueries queries;
    private final ReadOnlyIntegerWrapper label = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<@Nullable DecodedImage> decoded = new ReadOnlyObjectWrapper<>();

    /**
     * Follows the workspace's z from now on.
     *
     * @param random draws points from the prior
     * @param nanos a clock
     */
    public DecodeViewModel(Workspace workspace, LatentQueries queries, RandomGenerator random, LongSupplier nanos) {
        this.workspace = workspace;
        this.queries = queries;
        this.random = random;
        this.nanos = nanos;
        trail = new Trail<>(workspace.zProperty().get());
        LiveRequest<Code> request = queries.decodes(decoded::set);
        workspace.zProperty().addListener((property, before, now) -> {
            request.ask(now);
            note(now);
        });
        request.ask(workspace.zProperty().get());
    }

    /** The newest answer; null before the first. */
    public ReadOnlyObjectProperty<@Nullable DecodedImage> decodedProperty() {
        return decoded.getReadOnlyProperty();
    }

    /** What the model learns from, among which a decoded point of the plane lies; null while there are no data. */
    public @Nullable ImageSource images() {
        return workspace.images();
    }

    /** The data that are shown; null before there are some. */
    public ReadOnlyObjectProperty<@Nullable Dataset> datasetProperty() {
        return workspace.datasetProperty();
    }

    /** How many classes there are to choose from; 0 for a model that is not told the class. */
    public ObservableValue<Integer> classesProperty() {
        return workspace.modelProperty().map(VaeConfig::inputClasses).orElse(0);
    }

    /** The class that codes are decoded to by a model that is told it. */
    public ReadOnlyIntegerProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** Decodes to that class from now on, here and on the map. */
    public void choose(int chosen) {
        label.set(chosen);
        queries.chooseClass(chosen);
    }

    /** What a class is called. */
    public String className(int chosen) {
        return workspace.className(chosen);
    }

    public ReadOnlyObjectProperty<Code> zProperty() {
        return workspace.zProperty();
    }

    /** Moves one coordinate to a value. */
    public void move(int dimension, double value) {
        workspace.moveTo(z().with(dimension, (float) value));
    }

    /** Moves one coordinate by a difference; a dimension that the space has not is left alone. */
    public void moveBy(int dimension, double difference) {
        if (dimension < z().latentDim()) {
            move(dimension, Math.round((z().get(dimension) + difference) / FINE_STEP) * FINE_STEP);
        }
    }

    /** Moves to the prior's mean. */
    public void moveToOrigin() {
        workspace.moveTo(Code.origin(z().latentDim()));
    }

    /** Moves to a point drawn from the prior, of any class where the prior knows classes. */
    public void moveToRandom() {
        FittedPrior prior = workspace.priorProperty().get();
        boolean fits = prior != null && prior.latentDim() == z().latentDim();
        workspace.moveTo(new Code(
                fits
                        ? prior.draw(prior.classes() == 0 ? 0 : random.nextInt(prior.classes()), random)
                        : PriorSamples.draw(1, z().latentDim(), random)));
    }

    /** What a file with the image at z is called: the first coordinates are in it. */
    public String fileName() {
        StringBuilder name = new StringBuilder("vae-decode");
        for (int j = 0; j < Math.min(z().latentDim(), DIMENSIONS_IN_NAME); j++) {
            name.append(String.format(Locale.ROOT, "-z%d_%.2f", j + 1, z().get(j)));
        }
        return name.toString();
    }

    /** Movements that follow each other fast, as those of a drag do, are one step back. */
    private void note(Code z) {
        long now = nanos.getAsLong();
        if (z.latentDim() == trail.present().latentDim()) {
            trail.visit(z, now - movedNanos < ONE_STEP);
        } else {
            trail.begin(z);
        }
        movedNanos = now;
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return trail.canGoBackProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return trail.canGoForwardProperty();
    }

    /** Moves to where z was before. */
    public void goBack() {
        trail.back().ifPresent(workspace::moveTo);
    }

    /** Moves to where z was before it went back. */
    public void goForward() {
        trail.forward().ifPresent(workspace::moveTo);
    }

    private Code z() {
        return workspace.zProperty().get();
    }
}
