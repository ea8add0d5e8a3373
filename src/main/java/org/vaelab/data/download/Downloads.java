package org.vaelab.data.download;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What can be downloaded, and where it goes. Nothing is fetched until somebody asks for it.
 *
 * @param sets in the order a person sees them
 * @param folder made when it is needed
 */
public record Downloads(List<PublishedSet> sets, Path folder) {

    public Downloads {
        sets = List.copyOf(sets);
    }

    /** The set of that id, or the one that has a part of that id. */
    public Optional<PublishedSet> find(String id) {
        return sets.stream()
                .filter(set -> set.id().equals(id)
                        || set.parts().stream().anyMatch(part -> part.id().equals(id)))
                .findFirst();
    }
}
