package org.vaelab.app;

import java.util.concurrent.Executor;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.shell.DataViewModel;
import org.vaelab.viewmodel.shell.LayoutViewModel;
import org.vaelab.viewmodel.shell.StatusViewModel;
import org.vaelab.viewmodel.shell.TaskViewModel;

/** Everything the panes show, without a pane. */
final class ViewModels {

    final Workspace workspace = new Workspace();
    final Appearance appearance = new Appearance();
    final LayoutViewModel layout = new LayoutViewModel();
    final Notices notices;
    final TaskViewModel task;
    final DataViewModel data;
    final StatusViewModel status;

    ViewModels(Surroundings surroundings, Executor io) {
        Messages messages = surroundings.messages();
        notices = new Notices(surroundings.uiThread());
        task = new TaskViewModel(io, surroundings.uiThread());
        data = new DataViewModel(surroundings.datasets(), workspace, task, notices, messages);
        status = new StatusViewModel(workspace, messages, ViewModels::usedBytes);
    }

    /** Of the heap; the engine's own memory is small beside the data. */
    private static long usedBytes() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
