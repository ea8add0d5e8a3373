package org.vaelab.viewmodel.walk;

import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.vaelab.latent.LatentQueries;
import org.vaelab.viewmodel.map.MapViewModel;

/** The ways through latent space, one of which is looked at. */
public final class WalkViewModel {

    private final PathViewModel path;
    private final TraversalViewModel traversal;
    private final AttributeViewModel attribute;
    private final ObjectProperty<WalkKind> kind = new SimpleObjectProperty<>(WalkKind.PATH);
    private boolean looked;

    /** @param worker counts and compares codes: one thread, not the UI's */
    public WalkViewModel(MapViewModel map, LatentQueries queries, Executor worker, Executor uiThread) {
        path = new PathViewModel(map, queries, worker, uiThread);
        traversal = new TraversalViewModel(map.workspace(), queries);
        attribute = new AttributeViewModel(map, queries, worker, uiThread);
        kind.addListener((property, before, now) -> look(looked));
    }

    public ObjectProperty<WalkKind> kindProperty() {
        return kind;
    }

    public PathViewModel path() {
        return path;
    }

    public TraversalViewModel traversal() {
        return traversal;
    }

    public AttributeViewModel attribute() {
        return attribute;
    }

    /** Whether somebody looks: what nobody sees is not decoded. */
    public void look(boolean looks) {
        looked = looks;
        path.strip().look(looks && kind.get() == WalkKind.PATH);
        traversal.look(looks && kind.get() == WalkKind.DIMENSIONS);
        attribute.look(looks && kind.get() == WalkKind.ATTRIBUTE);
    }
}
