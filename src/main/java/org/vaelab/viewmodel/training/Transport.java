package org.vaelab.viewmodel.training;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Sentence;
import org.vaelab.training.Divergence;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;

/**
 * What the buttons can do now, and why not.
 *
 * @param state of the run; {@link TrainingState#IDLE} before there is one
 * @param hasRun whether there is a model to reset
 * @param obstacleKey of the sentence that says why training cannot start; empty when it can
 * @param newModel whether the next start needs a new model in place of a trained one
 * @param canKeep whether taking back changes of the form would do without the new model
 * @param notice the sentence below the buttons: how the run ended, an obstacle, or what the next start means
 */
public record Transport(
        TrainingState state,
        boolean hasRun,
        String obstacleKey,
        boolean newModel,
        boolean canKeep,
        Optional<Sentence> notice) {

    static final String NO_DATA = "training.obstacle.data";
    static final String OPENING = "training.obstacle.opening";
    static final String WRONG_FIELDS = "training.obstacle.fields";

    static Transport initial() {
        return of(null, NO_DATA, Pending.NOTHING);
    }

    /** @param obstacle the key of what stands in the way; empty for nothing */
    static Transport of(@Nullable TrainingSnapshot snapshot, String obstacle, Pending pending) {
        TrainingState state = snapshot == null ? TrainingState.IDLE : snapshot.state();
        return new Transport(
                state,
                snapshot != null,
                obstacle,
                pending.newModel(),
                pending.newModel() && !pending.otherData(),
                notice(snapshot, obstacle, pending));
    }

    private static Optional<Sentence> notice(@Nullable TrainingSnapshot snapshot, String obstacle, Pending pending) {
        TrainingState state = snapshot == null ? TrainingState.IDLE : snapshot.state();
        // What to change comes before the fields in which it is being changed.
        if (snapshot != null && state == TrainingState.DIVERGED) {
            return Optional.of(Sentence.of(
                    Divergence.adviceKey(snapshot), snapshot.step(), Sentence.of("training.notice.this-model")));
        }
        if (!obstacle.isEmpty()) {
            return Optional.of(Sentence.of(obstacle));
        }
        if (state == TrainingState.RUNNING) {
            return whileRunning(pending);
        }
        if (pending.newModel()) {
            return Optional.of(
                    pending.otherData()
                            ? Sentence.of("training.notice.new-model-data", pending.trainedOn())
                            : Sentence.of("training.notice.new-model"));
        }
        return switch (state) {
            case FINISHED -> Optional.of(Sentence.of("training.notice.finished"));
            case FAILED -> Optional.of(Sentence.of("training.notice.failed"));
            default -> pending.onlyShown() ? Optional.of(Sentence.of("training.notice.only-shown")) : Optional.empty();
        };
    }

    private static Optional<Sentence> whileRunning(Pending pending) {
        if (pending.otherData()) {
            return Optional.of(Sentence.of("training.notice.running-other-data", pending.trainedOn()));
        }
        if (pending.newModel()) {
            return Optional.of(Sentence.of("training.notice.running-new-model"));
        }
        return pending.changes() ? Optional.of(Sentence.of("training.notice.running-next-start")) : Optional.empty();
    }

    /** Whether the button that trains, pauses and resumes does something. */
    public boolean canTrain() {
        return state == TrainingState.RUNNING || obstacleKey.isEmpty();
    }

    public boolean canStep() {
        return state != TrainingState.RUNNING && obstacleKey.isEmpty();
    }

    public boolean canStop() {
        return state == TrainingState.RUNNING || state == TrainingState.PAUSED;
    }

    public boolean canReset() {
        return hasRun && obstacleKey.isEmpty();
    }

    /** The key of what the first button does now. */
    public String verbKey() {
        if (newModel && state != TrainingState.RUNNING) {
            return "training.train-new";
        }
        return switch (state) {
            case RUNNING -> "training.pause";
            case PAUSED -> "training.resume";
            default -> "training.train";
        };
    }

    /** The notice's key; empty for none. */
    public String noticeKey() {
        return notice.map(Sentence::key).orElse("");
    }

    /** Whether the notice tells of something gone wrong; that data are still on their way is not. */
    public boolean isTrouble() {
        return state == TrainingState.DIVERGED
                || state == TrainingState.FAILED
                || !(obstacleKey.isEmpty() || obstacleKey.equals(OPENING));
    }
}
