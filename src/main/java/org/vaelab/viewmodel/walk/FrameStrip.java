package org.vaelab.viewmodel.walk;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.DecodedBatch;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.Vicinity;
import org.vaelab.viewmodel.map.MapViewModel;

/** Points in a row, decoded for as long as somebody looks, with the real codes about each; going along them moves z. */
public final class FrameStrip {

    /** {@link #positionProperty()} while nobody goes along. */
    public static final int NOWHERE = -1;

    private record Question(List<Code> points, MeanCodes codes) {}

    private record Answer(Question question, List<Vicinity> vicinities) {}

    private final MapViewModel map;
    private final LiveRequest<List<Code>> decoding;
    private final LatestWins<Question, Answer> counting;
    private final ReadOnlyObjectWrapper<@Nullable Frames> frames = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(NOWHERE);
    private List<Code> codes = List.of();
    private List<Vicinity> vicinities = List.of();
    private boolean looked;

    /**
     * Empty at first.
     *
     * @param worker counts codes: one thread, not the UI's
     */
    FrameStrip(MapViewModel map, LatentQueries queries, Executor worker, Executor uiThread) {
        this.map = map;
        decoding = queries.batches(this::receive);
        counting = new LatestWins<>(
                worker,
                question -> new Answer(question, Vicinity.of(question.points(), question.codes())),
                uiThread,
                this::receive);
        map.cloudProperty().addListener((property, before, now) -> count());
    }

    /** Null while there are no points, nobody looks, or before the first answer. */
    public ReadOnlyObjectProperty<@Nullable Frames> framesProperty() {
        return frames.getReadOnlyProperty();
    }

    /** The frame that z was moved to last, counted from 0, or {@link #NOWHERE}. */
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Whether somebody looks: what nobody sees is not decoded. */
    void look(boolean looks) {
        looked = looks;
        ask();
    }

    /** Whether a point is one of the frames. */
    boolean holds(Code z) {
        return codes.contains(z);
    }

    /** Other points; none for an empty strip. */
    void show(List<Code> points) {
        if (!points.equals(codes)) {
            if (points.size() != codes.size()) {
                position.set(NOWHERE);
                vicinities = List.of();
            }
            codes = List.copyOf(points);
            ask();
        }
    }

    private void ask() {
        if (!looked || codes.isEmpty()) {
            decoding.stop();
            frames.set(null);
        } else {
            decoding.ask(codes);
            count();
        }
    }

    private void count() {
        Cloud cloud = map.cloudProperty().get();
        boolean fits = cloud != null
                && !codes.isEmpty()
                && cloud.codes().latentDim() == codes.get(0).latentDim();
        if (looked && cloud != null && fits) {
            counting.request(new Question(codes, cloud.codes()));
        }
    }

    /** Where the stops are images, the points move with each look at their codes: who waited for those of this moment would never see any. */
    private void receive(DecodedBatch batch) {
        if (looked && !codes.isEmpty() && batch.codes().size() == codes.size()) {
            frames.set(new Frames(batch.codes(), batch.images(), vicinities));
        }
    }

    private void receive(Answer answer) {
        if (!codes.isEmpty() && answer.question().points().size() == codes.size()) {
            vicinities = answer.vicinities();
            Frames shown = frames.get();
            if (shown != null && shown.codes().size() == codes.size()) {
                frames.set(new Frames(shown.codes(), shown.images(), vicinities));
            }
        }
    }

    /** Moves z to a frame. */
    public void go(int frame) {
        if (frame >= 0 && frame < codes.size()) {
            position.set(frame);
            map.workspace().moveTo(codes.get(frame));
        }
    }

    /** Moves z to the next frame, and from the last to the first. */
    public void advance() {
        if (!codes.isEmpty()) {
            go((position.get() + 1) % codes.size());
        }
    }
}
