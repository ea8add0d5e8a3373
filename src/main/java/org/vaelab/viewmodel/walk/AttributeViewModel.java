package org.vaelab.viewmodel.walk;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.latent.AttributeTest;
import org.vaelab.latent.AttributeVector;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.MeanCodes;
import org.vaelab.viewmodel.find.Anchor;
import org.vaelab.viewmodel.map.MapViewModel;

/** The way from one selection's mean to another's, tested, and gone from any image or from z; it follows the model as it learns. */
public final class AttributeViewModel {

    /** From once the vector backwards to twice forwards. */
    private static final double FIRST = -1;

    private static final double LAST = 2;
    private static final int FRAMES = 13;

    private record Question(MeanCodes codes, ImageSubset from, ImageSubset to) {}

    /**
     * A vector with its test.
     *
     * @param test null while a subset has too few images for one
     */
    public record Attribute(
            AttributeVector vector, @Nullable AttributeTest test) {}

    private record Answer(Question question, @Nullable Attribute attribute) {}

    private final MapViewModel map;
    private final FrameStrip strip;
    private final LatestWins<Question, Answer> judging;
    private final ReadOnlyObjectWrapper<ImageSubset> from = new ReadOnlyObjectWrapper<>(ImageSubset.NONE);
    private final ReadOnlyObjectWrapper<ImageSubset> to = new ReadOnlyObjectWrapper<>(ImageSubset.NONE);
    private final ObjectProperty<Anchor> base = new SimpleObjectProperty<>(Anchor.PINNED);
    private final ReadOnlyObjectWrapper<@Nullable Attribute> attribute = new ReadOnlyObjectWrapper<>();
    /** Where the way begins; what z is moved to on the way changes nothing. */
    private @Nullable Code start;

    private boolean looked;

    AttributeViewModel(MapViewModel map, LatentQueries queries, Executor worker, Executor uiThread) {
        this.map = map;
        strip = new FrameStrip(map, queries, worker, uiThread);
        judging = new LatestWins<>(worker, AttributeViewModel::judged, uiThread, this::receive);
        map.cloudProperty().addListener((property, before, now) -> judge());
        map.pinnedProperty().addListener((property, before, now) -> refresh());
        map.workspace().datasetProperty().addListener((property, before, now) -> forget());
        base.addListener(
                (property, before, now) -> follow(map.workspace().zProperty().get()));
        map.workspace().zProperty().addListener((property, before, now) -> follow(now));
    }

    private void forget() {
        from.set(ImageSubset.NONE);
        to.set(ImageSubset.NONE);
        attribute.set(null);
        refresh();
    }

    public FrameStrip strip() {
        return strip;
    }

    public ReadOnlyObjectProperty<ImageSubset> fromProperty() {
        return from.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ImageSubset> toProperty() {
        return to.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ImageSubset> selectedProperty() {
        return map.selection().selectedProperty();
    }

    /** What the vector is applied to. */
    public ObjectProperty<Anchor> baseProperty() {
        return base;
    }

    /** Null until two subsets are named and have codes. */
    public ReadOnlyObjectProperty<@Nullable Attribute> attributeProperty() {
        return attribute.getReadOnlyProperty();
    }

    /** The selection is where the vector begins. */
    public void takeFrom() {
        from.set(map.selection().selectedProperty().get());
        judge();
    }

    /** The selection is where the vector ends. */
    public void takeTo() {
        to.set(map.selection().selectedProperty().get());
        judge();
    }

    /** Turns the vector about. */
    public void swap() {
        ImageSubset before = from.get();
        from.set(to.get());
        to.set(before);
        judge();
    }

    void look(boolean looks) {
        looked = looks;
        strip.look(looks);
        judge();
        follow(map.workspace().zProperty().get());
    }

    /** A point that was not reached by going along the way is where it begins from now on. */
    private void follow(Code z) {
        if (!strip.holds(z)) {
            start = z;
        }
        refresh();
    }

    private void judge() {
        Cloud cloud = map.cloudProperty().get();
        if (cloud == null || from.get().isEmpty() || to.get().isEmpty()) {
            attribute.set(null);
            refresh();
        } else if (looked) {
            judging.request(new Question(cloud.codes(), from.get(), to.get()));
        }
    }

    private static Answer judged(Question question) {
        AttributeVector vector = AttributeVector.between(question.codes, question.from, question.to);
        return new Answer(
                question,
                vector == null
                        ? null
                        : new Attribute(vector, AttributeTest.of(question.codes, question.from, question.to)));
    }

    private void receive(Answer answer) {
        if (answer.question().from().equals(from.get())
                && answer.question().to().equals(to.get())) {
            attribute.set(answer.attribute());
            refresh();
        }
    }

    private void refresh() {
        Attribute known = attribute.get();
        Code origin = origin();
        boolean fits = known != null
                && origin != null
                && origin.latentDim() == known.vector().latentDim();
        strip.show(known == null || origin == null || !fits ? List.of() : way(known.vector(), origin));
    }

    private @Nullable Code origin() {
        Examination pinned = map.pinnedProperty().get();
        if (base.get() == Anchor.Z) {
            return start;
        }
        return pinned == null ? null : new Code(pinned.posterior().mu(0));
    }

    private static List<Code> way(AttributeVector vector, Code origin) {
        return IntStream.range(0, FRAMES)
                .mapToObj(frame -> vector.applied(origin, amount(frame)))
                .toList();
    }

    /** How much of the vector is added in a frame: −1 to 2. */
    public static double amount(int frame) {
        return FIRST + (LAST - FIRST) * frame / (FRAMES - 1);
    }
}
