package org.vaelab.viewmodel.decode;

import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.MeanCodes;
import org.vaelab.math.Pca;
import org.vaelab.viewmodel.Workspace;

/**
 * What the sliders move z along: the dimensions themselves or the principal components of the codes, which follow the codes as the model learns. A
 * place along a component is counted from the origin, as on the map.
 */
public final class SliderAxes {

    /** Some thousand codes give the components as well as all would. */
    private static final int PCA_ROWS = 5_000;

    /** Fewer dimensions are all on the map. */
    private static final int FEW_DIMENSIONS = 2;

    private final Workspace workspace;
    private final ObservableValue<@Nullable Cloud> cloud;
    private final LatestWins<MeanCodes, Pca> finding;
    private final BooleanProperty principal = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Pca> components = new ReadOnlyObjectWrapper<>();

    /** @param worker finds components: one thread, not the UI's */
    public SliderAxes(Workspace workspace, ObservableValue<@Nullable Cloud> cloud, Executor worker, Executor uiThread) {
        this.workspace = workspace;
        this.cloud = cloud;
        finding = new LatestWins<>(worker, SliderAxes::find, uiThread, this::show);
        principal.subscribe(this::follow);
        cloud.subscribe(this::follow);
        workspace.modelProperty().subscribe(this::follow);
    }

    /** Whether components are wanted; without effect where they are not offered. */
    public BooleanProperty principalProperty() {
        return principal;
    }

    /** Whether there are enough dimensions for components to be of use. */
    public ObservableValue<Boolean> offeredProperty() {
        return workspace
                .modelProperty()
                .map(model -> model.latentDim() > FEW_DIMENSIONS)
                .orElse(false);
    }

    /** The components that z is moved along; null for the dimensions themselves. */
    public ReadOnlyObjectProperty<@Nullable Pca> componentsProperty() {
        return components.getReadOnlyProperty();
    }

    private void follow() {
        Cloud placed = cloud.getValue();
        Pca shown = components.get();
        if (!principal.get() || !offeredProperty().getValue()) {
            components.set(null);
            return;
        }
        if (shown != null && shown.dimensions() != z().latentDim()) {
            components.set(null);
        }
        if (placed != null && placed.codes().latentDim() == z().latentDim()) {
            finding.request(placed.codes());
        }
    }

    private static Pca find(MeanCodes codes) {
        return Pca.of(codes::current, codes.count(), 1 + codes.count() / PCA_ROWS, codes.latentDim());
    }

    private void show(Pca newest) {
        if (!principal.get() || newest.dimensions() != z().latentDim()) {
            return;
        }
        Pca before = components.get();
        components.set(
                before != null && before.dimensions() == newest.dimensions() ? newest.following(before) : newest);
    }

    private Code z() {
        return workspace.zProperty().get();
    }

    /** How many there are. */
    public int count() {
        return z().latentDim();
    }

    /** Where z is along one of them. */
    public double value(int axis) {
        Pca along = components.get();
        return along == null || along.dimensions() != count() ? z().get(axis) : place(along.component(axis));
    }

    private double place(double[] component) {
        double sum = 0;
        for (int j = 0; j < component.length; j++) {
            sum += component[j] * z().get(j);
        }
        return sum;
    }

    /** Moves z to a place along one of them; it stays where it is along the others. */
    public void move(int axis, double value) {
        Pca along = components.get();
        if (along == null || along.dimensions() != count()) {
            workspace.moveTo(z().with(axis, (float) value));
            return;
        }
        double[] component = along.component(axis);
        double by = value - place(component);
        float[] moved = z().toArray();
        for (int j = 0; j < moved.length; j++) {
            moved[j] = (float) (moved[j] + by * component[j]);
        }
        workspace.moveTo(new Code(moved));
    }

    /** Moves z by a difference, to a multiple of the finest step. */
    public void moveBy(int axis, double difference) {
        double fine = DecodeViewModel.FINE_STEP;
        move(axis, Math.round((value(axis) + difference) / fine) * fine);
    }

    /** Moves z to 0 along one of them. */
    public void reset(int axis) {
        move(axis, 0);
    }
}
