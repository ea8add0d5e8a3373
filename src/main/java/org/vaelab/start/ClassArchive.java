package org.vaelab.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/**
 * The program's classes as a JVM has read and verified them, in a file that the next one maps into its memory (JEP 350). It holds for one jar
 * and one JVM; the JVM itself checks that once more, and goes on without the archive where it does not fit.
 */
final class ClassArchive {

    private static final String RECORDING = ".recording";

    private final Path file;
    private final Path recording;

    private ClassArchive(Path file) {
        this.file = file;
        recording = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + RECORDING);
    }

    /**
     * @param folder of the archives; made if there is none
     * @param jar the program
     * @param jvm what tells one JVM from another
     */
    static ClassArchive in(Path folder, Path jar, String jvm) throws IOException {
        Files.createDirectories(folder);
        String program =
                jar.toAbsolutePath() + "|" + Files.size(jar) + "|" + Files.getLastModifiedTime(jar) + "|" + jvm;
        UUID name = UUID.nameUUIDFromBytes(program.getBytes(StandardCharsets.UTF_8));
        return new ClassArchive(folder.resolve("classes-" + name + ".jsa"));
    }

    /** The JVM's options: to use the archive, or to record one until the program ends. */
    List<String> options() {
        // What a JVM has to say of its archive is for its makers and would stand on standard output.
        String quiet = "-Xlog:disable";
        return Files.isRegularFile(file)
                ? List.of("-XX:SharedArchiveFile=" + file, quiet)
                : List.of("-XX:ArchiveClassesAtExit=" + recording, quiet);
    }

    /**
     * To be called when the JVM has ended.
     *
     * @param whole whether it ended by itself, so that what it recorded is complete; it then takes the place of older archives
     */
    void keep(boolean whole) throws IOException {
        if (!Files.exists(recording)) {
            return;
        }
        if (!whole) {
            Files.delete(recording);
            return;
        }
        Files.move(recording, file, StandardCopyOption.ATOMIC_MOVE);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(file.getParent(), other -> !other.equals(file))) {
            for (Path other : others) {
                Files.deleteIfExists(other);
            }
        }
    }
}
