package org.vaelab.data.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.labels.LabelTable;
import org.vaelab.data.labels.Labelling;

/** The class of each image of a folder, by labels.csv if there is one, else by the sub-folder it lies in; and what else labels.csv tells. */
final class FolderLabels {

    private FolderLabels() {}

    static Labelling of(Path folder, List<ImageFile> files) throws UnreadableDatasetException {
        Path csv = folder.resolve(LabelTable.FILE_NAME);
        if (!Files.isRegularFile(csv)) {
            return Labelling.byClass(byFolder(files));
        }
        LabelTable table = LabelTable.byFile(csv);
        return Labelling.listed(table, rows(table, files));
    }

    private static List<@Nullable List<String>> rows(LabelTable table, List<ImageFile> files) {
        List<@Nullable List<String>> rows = new ArrayList<>();
        for (ImageFile file : files) {
            List<String> byPath = table.row(file.name());
            rows.add(byPath == null ? table.row(ImageFile.fileName(file.path())) : byPath);
        }
        return rows;
    }

    private static @Nullable String[] byFolder(List<ImageFile> files) {
        int level = Part.areFolders(files) ? 1 : 0;
        @Nullable String[] classes = new String[files.size()];
        for (int i = 0; i < classes.length; i++) {
            List<String> folders = files.get(i).folders();
            classes[i] = folders.size() > level ? folders.get(level) : null;
        }
        return classes;
    }
}
