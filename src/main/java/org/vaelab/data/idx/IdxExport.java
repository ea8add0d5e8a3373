package org.vaelab.data.idx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.labels.LabelTable;
import org.vaelab.vae.ImageShape;

/** Writes data sets as IDX files under MNIST's names, so that any program for MNIST reads them. */
public final class IdxExport {

    private IdxExport() {}

    /** Writes one file's content. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes train-images-idx3-ubyte, t10k-images-idx3-ubyte and, where there are labels, their label files (idx4 for colour: count, channels,
     * height, width); and where IDX files cannot say all, classes.txt and labels.csv beside them. All are written aside first, so that a failure leaves neither half a file nor a replaced one.
     *
     * @param folder made if absent; an earlier export in it is replaced
     * @throws IOException if it cannot be written, or if the folder holds other IDX files, which would be mixed up with these
     */
    public static void write(Dataset dataset, Path folder) throws IOException {
        Map<String, Content> files = new LinkedHashMap<>();
        add(files, "train", dataset.train());
        add(files, "t10k", dataset.heldOut());
        if (IdxExtras.needsNames(dataset, folder)) {
            files.put(IdxExtras.CLASSES, out -> IdxExtras.writeClasses(dataset, out));
        }
        if (IdxExtras.areNeeded(dataset, folder)) {
            files.put(LabelTable.FILE_NAME, out -> IdxExtras.writeTable(dataset, out));
        }
        Path target = Files.createDirectories(folder.toAbsolutePath().normalize());
        refuseOthers(target, files.keySet());
        Path aside = Files.createTempDirectory(target, ".writing");
        try {
            for (Map.Entry<String, Content> file : files.entrySet()) {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(aside.resolve(file.getKey())), 1 << 16)) {
                    file.getValue().writeTo(out);
                }
            }
            for (String name : files.keySet()) {
                Files.move(
                        aside.resolve(name),
                        target.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (String name : files.keySet()) {
                Files.deleteIfExists(aside.resolve(name));
            }
            Files.deleteIfExists(aside);
        }
    }

    private static void add(Map<String, Content> files, String part, ImageSet images) {
        boolean colour = images.shape().channels() > 1;
        files.put(part + (colour ? "-images-idx4-ubyte" : "-images-idx3-ubyte"), out -> writeImages(images, out));
        if (images.isLabelled()) {
            files.put(part + "-labels-idx1-ubyte", out -> writeLabels(images, out));
        }
    }

    /** What lies beside the images of an earlier export came from it; anywhere else it is a person's own. */
    private static void refuseOthers(Path folder, Collection<String> ours) throws IOException {
        Collection<Path> idx = IdxFiles.in(folder).byName().values();
        for (Path present : IdxExtras.in(folder)) {
            if (idx.isEmpty() || !ours.contains(String.valueOf(present.getFileName()))) {
                throw new OccupiedFolderException("data.in-the-way", present);
            }
        }
        for (Path present : idx) {
            if (!ours.contains(String.valueOf(present.getFileName()))) {
                throw new OccupiedFolderException("data.other-set", present);
            }
        }
        for (String name : ours) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw new OccupiedFolderException("data.in-the-way", folder.resolve(name));
            }
        }
    }

    private static void writeImages(ImageSet images, OutputStream out) throws IOException {
        ImageShape shape = images.shape();
        out.write(new IdxHeader(
                        shape.channels() == 1
                                ? List.of(images.count(), shape.height(), shape.width())
                                : List.of(images.count(), shape.channels(), shape.height(), shape.width()))
                .toBytes());
        byte[] pixels = new byte[shape.size()];
        for (int i = 0; i < images.count(); i++) {
            images.copyPixels(i, pixels, 0);
            out.write(pixels);
        }
    }

    private static void writeLabels(ImageSet images, OutputStream out) throws IOException {
        out.write(new IdxHeader(List.of(images.count())).toBytes());
        for (int i = 0; i < images.count(); i++) {
            out.write(images.label(i));
        }
    }
}
