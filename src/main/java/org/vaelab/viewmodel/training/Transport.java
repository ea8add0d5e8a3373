package org.vaelab.viewmodel.training;

import org.jspecify.annotations.Nullable;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;

/**
 * What the buttons can do now, and why not.
 *
 * @param state of the run; {@link TrainingState#IDLE} before there is one
 * @param hasRun whether there is a model to reset
 * @param obstacleKey of the sentence that says why training cannot start; empty when it can
 * @param newModel whether the next start needs a new model in place of a trained one
 */
public record Transport(TrainingState state, boolean hasRun, String obstacleKey, boolean newModel) {

    static Transport initial() {
        return of(null, false, true, false);
    }

    static Transport of(@Nullable TrainingSnapshot snapshot, boolean hasData, boolean valid, boolean newModel) {
        TrainingState state = snapshot == null ? TrainingState.IDLE : snapshot.state();
        String obstacle = !hasData ? "training.obstacle.data" : valid ? "" : "training.obstacle.fields";
        return new Transport(state, snapshot != null, obstacle, newModel);
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
        return switch (state) {
            case RUNNING -> "training.pause";
            case PAUSED -> "training.resume";
            default -> "training.train";
        };
    }

    /** The key of the sentence below the buttons: an obstacle, what the next start means, or how the run ended; empty for none. */
    public String noticeKey() {
        if (!obstacleKey.isEmpty()) {
            return obstacleKey;
        }
        if (newModel && state != TrainingState.RUNNING) {
            return "training.notice.new-model";
        }
        return switch (state) {
            case FINISHED -> "training.notice.finished";
            case DIVERGED -> "training.notice.diverged";
            case FAILED -> "training.notice.failed";
            default -> "";
        };
    }

    /** Whether the notice tells of something gone wrong. */
    public boolean isTrouble() {
        return state == TrainingState.DIVERGED || state == TrainingState.FAILED || !obstacleKey.isEmpty();
    }
}
