package org.vaelab.viewmodel.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.EmbeddedProjection;
import org.vaelab.latent.EmbeddingLayout;
import org.vaelab.latent.EmbeddingMethod;
import org.vaelab.latent.MeanCodes;
import org.vaelab.viewmodel.shell.TaskViewModel;

/** Maps that keep neighbours together, made in the background; a new one only when there are newer codes. */
public final class EmbeddingViewModel {

    private static final long PROGRESS_STEPS = 1_000;

    private final MapViewModel map;
    private final TaskViewModel task;
    private final Map<EmbeddingMethod, EmbeddedProjection> last = new EnumMap<>(EmbeddingMethod.class);
    private final ReadOnlyObjectWrapper<EmbeddingMethod> method = new ReadOnlyObjectWrapper<>(EmbeddingMethod.UMAP);

    /** @param worker takes seconds of work: not the UI's thread, and not the painter's */
    EmbeddingViewModel(MapViewModel map, Executor worker, Executor uiThread) {
        this.map = map;
        task = new TaskViewModel(worker, uiThread);
        // What a map is made of is gone.
        map.workspace().datasetProperty().addListener((property, before, now) -> cancel());
        map.workspace().modelProperty().addListener((property, before, now) -> cancel());
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return task.runningProperty();
    }

    /** In [0, 1], or {@link TaskViewModel#UNKNOWN}. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return task.fractionProperty();
    }

    /** What is being made, or was last. */
    public ReadOnlyObjectProperty<EmbeddingMethod> methodProperty() {
        return method.getReadOnlyProperty();
    }

    /** Whether the codes there are can be mapped so. */
    public ObservableValue<Boolean> offeredProperty() {
        return map.cloudProperty()
                .map(cloud -> cloud != null && EmbeddingLayout.suits(cloud.codes()))
                .orElse(false);
    }

    /** Shows a map of the codes there are now, as soon as it is made. */
    public void show(EmbeddingMethod wanted) {
        Cloud cloud = map.cloudProperty().get();
        EmbeddedProjection made = last.get(wanted);
        if (cloud == null || !EmbeddingLayout.suits(cloud.codes())) {
            return;
        }
        MeanCodes codes = cloud.codes();
        if (made != null && made.isOf(codes)) {
            map.choose(MapAxes.of(made));
            return;
        }
        method.set(wanted);
        task.start(
                "embedding",
                progress -> EmbeddingLayout.fit(
                        wanted, codes, share -> progress.report((long) (share * PROGRESS_STEPS), PROGRESS_STEPS)),
                this::made,
                failure -> {
                    throw new IllegalStateException("no map could be made of the codes", failure);
                });
    }

    private void made(EmbeddedProjection newest) {
        Cloud cloud = map.cloudProperty().get();
        if (cloud != null && cloud.codes().latentDim() == newest.latentDim()) {
            last.put(newest.method(), newest);
            map.choose(MapAxes.of(newest));
        }
    }

    public void cancel() {
        task.cancel();
    }
}
