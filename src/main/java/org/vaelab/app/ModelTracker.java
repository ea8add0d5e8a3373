package org.vaelab.app;

import java.util.concurrent.Executor;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.training.TrainingListener;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeParameters;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.chart.LossChartViewModel;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.ModelViewModel;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** Brings what the training thread tells to the view models. */
final class ModelTracker implements TrainingListener {

    private final CurrentModel current;
    private final TrainingViewModel training;
    private final LossChartViewModel chart;
    private final Thread.UncaughtExceptionHandler failures;
    private final CoalescingChannel<Change> changes;

    private record Change(VaeParameters newest, boolean isAnother) {

        Change after(Change older) {
            return new Change(newest, isAnother || older.isAnother);
        }
    }

    ModelTracker(
            CurrentModel current,
            TrainingViewModel training,
            LossChartViewModel chart,
            ModelViewModel model,
            Workspace workspace,
            Executor uiThread,
            Thread.UncaughtExceptionHandler failures) {
        this.current = current;
        this.training = training;
        this.chart = chart;
        this.failures = failures;
        changes = new CoalescingChannel<>(uiThread, (older, newer) -> newer.after(older), change -> {
            if (!change.newest.config().equals(workspace.modelProperty().get())) {
                workspace.show(change.newest.config());
            }
            workspace.learned(change.newest.prior());
            workspace.learnFromBinarised(current.learnsFromBinarised());
            model.changed(change.isAnother);
        });
    }

    @Override
    public void progressed(TrainingSnapshot snapshot) {
        // Before it is shown: who sees a step and closes is asked about it.
        current.progressed(snapshot.step());
        training.publish(snapshot);
        chart.publish(snapshot);
        if (snapshot.state() == TrainingState.FAILED) {
            current.brokeOff();
            current.newest().ifPresent(newest -> changes.publish(new Change(newest, false)));
        }
    }

    @Override
    public void heldOut(long step, Elbo elbo) {
        chart.publishHeldOut(step, elbo);
    }

    @Override
    public void parameters(VaeParameters parameters) {
        training.publish(parameters);
        changes.publish(new Change(parameters, current.trained(parameters)));
    }

    @Override
    public void discarded() {
        training.forgetRun();
        chart.forgetNews();
        changes.clear();
    }

    @Override
    public void failed(Throwable cause) {
        failures.uncaughtException(Thread.currentThread(), cause);
    }
}
