package org.vaelab.data.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageSource;

/**
 * The class of each image of a folder: by labels.csv if there is one, else by the sub-folder it lies in.
 *
 * @param labels of each file, −1 for none
 * @param names of the classes, as people sort them
 * @param tooMany how many classes there would be, where they are more than can be told apart; else 0
 */
@SuppressWarnings("ArrayRecordComponent") // handed over to one ImageSet
record Labelling(byte[] labels, List<String> names, int tooMany) {

    private static final int MOST_CLASSES = 128;

    static Labelling of(Path folder, List<ImageFile> files) throws UnreadableDatasetException {
        Path csv = folder.resolve(LabelTable.FILE_NAME);
        @Nullable String[] classes = Files.isRegularFile(csv) ? listed(LabelTable.read(csv), files) : byFolder(files);
        TreeSet<String> names = new TreeSet<>(new NaturalOrder());
        for (String name : classes) {
            if (name != null) {
                names.add(name);
            }
        }
        byte[] labels = new byte[classes.length];
        Arrays.fill(labels, (byte) ImageSource.UNLABELLED);
        if (names.size() < 2 || names.size() > MOST_CLASSES) {
            return new Labelling(labels, List.of(), names.size() < 2 ? 0 : names.size());
        }
        List<String> ordered = List.copyOf(names);
        for (int i = 0; i < labels.length; i++) {
            String name = classes[i];
            labels[i] = name == null ? ImageSource.UNLABELLED : (byte) ordered.indexOf(name);
        }
        return new Labelling(labels, ordered, 0);
    }

    private static @Nullable String[] listed(LabelTable table, List<ImageFile> files) {
        @Nullable String[] classes = new String[files.size()];
        for (int i = 0; i < classes.length; i++) {
            String byPath = table.classByFile().get(files.get(i).name());
            classes[i] = byPath == null
                    ? table.classByFile().get(ImageFile.fileName(files.get(i).path()))
                    : byPath;
        }
        return classes;
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
