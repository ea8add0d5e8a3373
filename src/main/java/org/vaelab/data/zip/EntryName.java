package org.vaelab.data.zip;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where an entry of an archive goes. */
final class EntryName {

    private EntryName() {}

    /** Whether it is not meant for people, as what macOS adds is not. */
    static boolean isHidden(String name) {
        return parts(name).stream()
                .anyMatch(part -> part.equals("__MACOSX") || (part.startsWith(".") && !isStep(part)));
    }

    private static boolean isStep(String part) {
        return part.equals(".") || part.equals("..");
    }

    /** Below the folder; none for a name that leads elsewhere. */
    static Optional<Path> below(Path folder, String name) {
        List<String> parts = parts(name);
        boolean leaves =
                name.startsWith("/") || name.startsWith("\\") || parts.stream().anyMatch(EntryName::isUnsafe);
        try {
            Path target = folder.resolve(String.join("/", parts)).normalize();
            return leaves || !target.startsWith(folder) || target.equals(folder)
                    ? Optional.empty()
                    : Optional.of(target);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A colon names a drive or a stream on Windows. */
    private static boolean isUnsafe(String part) {
        return isStep(part) || part.isEmpty() || part.indexOf(':') >= 0;
    }

    /** Windows' old programs wrote backslashes. */
    private static List<String> parts(String name) {
        return List.of(name.replace('\\', '/').split("/"));
    }
}
