package org.vaelab.data.images;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.vaelab.data.DataReport.Unreadable;
import org.vaelab.data.labels.LabelTable;
import org.vaelab.i18n.Sentence;

/**
 * What lies in a folder and the folders below it.
 *
 * @param images by name
 * @param failed folders that could not be listed, and links that lead back to a folder above them
 * @param others how many files are no images
 */
record FolderListing(List<ImageFile> images, List<Unreadable> failed, int others) {

    private static final int MOST_FOLDERS_DEEP = 32;
    private static final int GLANCE = 5_000;

    FolderListing {
        images = List.copyOf(images);
        failed = List.copyOf(failed);
    }

    /** Whether an image is among the first files found. */
    static boolean glance(Path folder) {
        Visitor visitor = new Visitor(folder, GLANCE, true);
        try {
            visitor.walk();
            return !visitor.images.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    static FolderListing of(Path folder) throws IOException {
        Visitor visitor = new Visitor(folder, Integer.MAX_VALUE, false);
        visitor.walk();
        if (Thread.interrupted()) {
            throw new ClosedByInterruptException();
        }
        visitor.images.sort(Comparator.comparing(ImageFile::name));
        return new FolderListing(visitor.images, visitor.failed, visitor.others);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final int most;
        private final boolean untilFirst;
        private final List<ImageFile> images = new ArrayList<>();
        private final List<Unreadable> failed = new ArrayList<>();
        private int others;
        private int seen;

        Visitor(Path root, int most, boolean untilFirst) {
            this.root = root;
            this.most = most;
            this.untilFirst = untilFirst;
        }

        void walk() throws IOException {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MOST_FOLDERS_DEEP, this);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return ImageFile.isHidden(folder) && !folder.equals(root)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && ImageFile.isImage(file)) {
                images.add(new ImageFile(
                        file,
                        folders(file),
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis()));
            } else if (!ImageFile.isHidden(file) && !file.equals(root.resolve(LabelTable.FILE_NAME))) {
                others++;
            }
            boolean enough = ++seen >= most || (untilFirst && !images.isEmpty());
            return enough || Thread.currentThread().isInterrupted()
                    ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }

        private List<String> folders(Path file) {
            Path below = root.relativize(file).getParent();
            return below == null
                    ? List.of()
                    : StreamSupport.stream(below.spliterator(), false)
                            .map(Path::toString)
                            .toList();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            String key = e instanceof FileSystemLoopException
                    ? "images.link-loop"
                    : e instanceof NoSuchFileException ? "images.vanished" : "images.forbidden";
            failed.add(new Unreadable(root.relativize(file).toString(), Sentence.of(key)));
            return FileVisitResult.CONTINUE;
        }
    }
}
