package org.vaelab.data;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How data are to be read, where that leaves a choice: a text by the id of its {@link Option}. What is not chosen is as the data propose.
 *
 * @param texts sorted by id
 */
public record Choices(Map<String, String> texts) {

    public static final Choices NONE = new Choices(Map.of());

    public Choices {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public Optional<String> of(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** The same but for one. */
    public Choices with(String id, String text) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.put(id, text);
        return new Choices(changed);
    }

    /** Those of the same, whose ids are among some. */
    public Choices only(Set<String> ids) {
        return new Choices(texts.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** As {@link DataName} writes them: {@code fit=pad,size=28x28}. */
    @Override
    public String toString() {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
