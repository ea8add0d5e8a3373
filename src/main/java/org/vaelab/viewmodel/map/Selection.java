package org.vaelab.viewmodel.map;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.data.csv.CsvCell;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.MeanCodes;
import org.vaelab.viewmodel.Workspace;

/** Which training images are selected; images, not places, so that the selection goes along while the model learns. */
public final class Selection {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<ImageSubset> selected = new ReadOnlyObjectWrapper<>(ImageSubset.NONE);
    private final ObjectProperty<MapTool> tool = new SimpleObjectProperty<>(MapTool.DECODE);
    private final BooleanProperty isolated = new SimpleBooleanProperty();

    public Selection(Workspace workspace) {
        this.workspace = workspace;
        workspace.datasetProperty().subscribe(this::forget);
    }

    /** Other images: the old selection means nothing. */
    private void forget() {
        isolated.set(false);
        selected.set(ImageSubset.NONE);
    }

    public ReadOnlyObjectProperty<ImageSubset> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ObjectProperty<MapTool> toolProperty() {
        return tool;
    }

    /** Whether only what is selected is shown; without effect while nothing is. */
    public BooleanProperty isolatedProperty() {
        return isolated;
    }

    /** Whether nothing but the selection is shown now. */
    public boolean isolates() {
        return isolated.get() && !selected.get().isEmpty();
    }

    public void choose(ImageSubset chosen, Combination combination) {
        selected.set(combination.of(selected.get(), chosen));
    }

    public void clear() {
        choose(ImageSubset.NONE, Combination.REPLACE);
    }

    public void invert() {
        ImageSubset before = selected.get();
        choose(ImageSubset.of(count(), image -> !before.contains(image)), Combination.REPLACE);
    }

    /** All images of a class. */
    public void chooseClass(int label, Combination combination) {
        Dataset dataset = workspace.datasetProperty().get();
        if (dataset != null) {
            choose(ImageSubset.of(count(), image -> dataset.train().label(image) == label), combination);
        }
    }

    /**
     * All images whose file's name, or whose class's, contains a text, without regard to case.
     *
     * @return in how many names it was found, a class counting once
     */
    public int search(String text, Combination combination) {
        Dataset dataset = workspace.datasetProperty().get();
        if (dataset == null || text.isBlank()) {
            return 0;
        }
        List<String> names = dataset.classNames();
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Integer> labels = IntStream.range(0, names.size())
                .filter(label -> names.get(label).toLowerCase(Locale.ROOT).contains(wanted))
                .boxed()
                .toList();
        BitSet files = new BitSet();
        dataset.train().names().search(wanted, files::set);
        choose(
                ImageSubset.of(
                        count(),
                        image -> files.get(image)
                                || labels.contains(dataset.train().label(image))),
                combination);
        return labels.size() + files.cardinality();
    }

    private int count() {
        Dataset dataset = workspace.datasetProperty().get();
        return dataset == null ? 0 : dataset.train().count();
    }

    /**
     * The selected images with their files where they have some, classes, columns and codes: a row each, the image counted from 1 as the map
     * names it.
     *
     * @param codes null while there are none: their columns are then left out
     */
    public String csv(@Nullable MeanCodes codes) {
        Dataset dataset = workspace.datasetProperty().get();
        if (dataset == null) {
            return "";
        }
        int latentDim = codes == null || codes.images() != dataset.train() ? 0 : codes.latentDim();
        StringBuilder csv = new StringBuilder(dataset.train().names().isEmpty() ? "image,class" : "image,file,class");
        dataset.columns().forEach(column -> csv.append(',').append(CsvCell.of(column.name())));
        for (int j = 1; j <= latentDim; j++) {
            csv.append(",z").append(j);
        }
        String rows = selected.get().stream()
                .mapToObj(image -> row(image, dataset, latentDim == 0 ? null : codes))
                .collect(Collectors.joining());
        return csv.append('\n').append(rows).toString();
    }

    private static String row(int image, Dataset dataset, @Nullable MeanCodes codes) {
        int label = dataset.train().label(image);
        boolean named = label >= 0 && label < dataset.classNames().size();
        StringBuilder row = new StringBuilder().append(image + 1).append(',');
        if (!dataset.train().names().isEmpty()) {
            row.append(CsvCell.of(dataset.train().names().get(image))).append(',');
        }
        row.append(named ? CsvCell.of(dataset.classNames().get(label)) : "");
        for (int j = 0; j < dataset.columns().size(); j++) {
            String value = dataset.columns().get(j).text(dataset.train().columnValue(image, j));
            row.append(',').append(CsvCell.of(value));
        }
        for (int j = 0; codes != null && j < codes.latentDim(); j++) {
            row.append(',').append(codes.get(image, j));
        }
        return row.append('\n').toString();
    }
}
