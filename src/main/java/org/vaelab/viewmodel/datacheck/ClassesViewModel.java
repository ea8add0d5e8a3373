package org.vaelab.viewmodel.datacheck;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.DataName;
import org.vaelab.data.Dataset;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.ClassLook;
import org.vaelab.viewmodel.Workspace;

/** The names and colours of the classes of the data that are shown. Belongs to the UI thread. */
public final class ClassesViewModel {

    private final Workspace workspace;
    private final Appearance appearance;
    private final DataMemory memory;
    private final ReadOnlyObjectWrapper<List<String>> given = new ReadOnlyObjectWrapper<>(List.of());

    public ClassesViewModel(Workspace workspace, Appearance appearance, DataMemory memory) {
        this.workspace = workspace;
        this.appearance = appearance;
        this.memory = memory;
    }

    /** What the data themselves call their classes; none for data without. */
    public ReadOnlyObjectProperty<List<String>> givenProperty() {
        return given.getReadOnlyProperty();
    }

    /** How a person has them named and coloured. */
    public ClassLook look() {
        Dataset shown = workspace.datasetProperty().get();
        return shown == null ? ClassLook.NONE : memory.look(source(shown));
    }

    /** Shows data that were read under the names, and in the colours, that a person gave their classes. */
    public void show(Dataset read) {
        given.set(read.classNames());
        dress(read, memory.look(source(read)));
    }

    /** Keeps other names and colours for the data that are shown, and shows them so. */
    public void choose(ClassLook look) {
        @Nullable Dataset shown = workspace.datasetProperty().get();
        if (shown != null) {
            memory.keep(source(shown), look);
            dress(shown, look);
        }
    }

    private void dress(Dataset dataset, ClassLook look) {
        appearance.colourClasses(look.colours());
        List<String> names = look.over(given.get());
        Dataset shown = workspace.datasetProperty().get();
        if (shown == null || dataset.train() != shown.train() || !names.equals(shown.classNames())) {
            workspace.show(dataset.named(names));
        }
    }

    private static String source(Dataset dataset) {
        return DataName.parse(dataset.location()).source();
    }
}
