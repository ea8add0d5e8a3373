package org.vaelab.data.cache;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What files and folders hold, known without reading them: the name, length and time of the last change of each file. Where they lie
 * does not matter.
 *
 * @param key in hexadecimal; other content, another key
 * @param bytes of all files
 */
record Fingerprint(String key, long bytes) {

    private static final int MOST_FOLDERS_DEEP = 32;

    static Fingerprint of(List<Path> sources) throws IOException {
        Collector collector = new Collector();
        for (Path source : sources) {
            collector.root = source;
            collector.rootLength = source.toString().length();
            Files.walkFileTree(source, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MOST_FOLDERS_DEEP, collector);
        }
        Collections.sort(collector.files);
        MessageDigest digest = sha256();
        collector.files.forEach(file -> digest.update(file.getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, 16), collector.bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final List<String> files = new ArrayList<>();
        private Path root = Path.of("");
        private int rootLength;
        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new ClosedByInterruptException();
            }
            String name = file.equals(root) ? String.valueOf(file.getFileName()) : below(file);
            long changed = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            files.add(name + '\0' + attributes.size() + '\0' + changed + '\n');
            bytes += attributes.size();
            return FileVisitResult.CONTINUE;
        }

        /** Cheaper than {@link Path#relativize}, which matters with a hundred thousand files. */
        private String below(Path file) {
            return file.toString().substring(rootLength);
        }

        /** Loops and folders that may not be listed are part of what is there. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(below(file) + "\0" + e.getClass().getSimpleName() + '\n');
            return FileVisitResult.CONTINUE;
        }
    }
}
