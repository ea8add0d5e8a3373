package org.vaelab.data.idx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vaelab.data.idx.IdxName.Kind;
import org.vaelab.data.idx.IdxName.Part;

/**
 * The files of one set that lie together in a folder.
 *
 * @param byName each set's files by what their names say; of a file and its .gz, the unpacked one
 */
record IdxFiles(Map<IdxName, Path> byName) {

    /** A file and the labels beside it. */
    record Pair(Path images, Optional<Path> labels) {}

    IdxFiles {
        byName = Map.copyOf(byName);
    }

    static IdxFiles in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            // Longest name last, so that it never replaces a shorter one: .gz after unpacked.
            List<Path> files = entries.sorted(
                            Comparator.comparing(path -> path.toString().length()))
                    .toList();
            Map<IdxName, Path> byName = new LinkedHashMap<>();
            for (Path file : files) {
                IdxName.of(file).ifPresent(name -> byName.putIfAbsent(name, file));
            }
            return new IdxFiles(byName);
        }
    }

    /** The prefixes of all sets that have images here. */
    Set<String> prefixes() {
        Set<String> prefixes = new TreeSet<>();
        byName.keySet().stream()
                .filter(name -> name.kind() == Kind.IMAGES)
                .forEach(name -> prefixes.add(name.prefix()));
        return prefixes;
    }

    Optional<Pair> pair(String prefix, Part part) {
        IdxName images = new IdxName(prefix, part, Kind.IMAGES);
        return Optional.ofNullable(byName.get(images))
                .map(file -> new Pair(file, Optional.ofNullable(byName.get(images.with(Kind.LABELS)))));
    }
}
