package org.vaelab.data;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.i18n.Sentence;

/**
 * What was found when data were read from outside; nothing is left out of a data set without being told here.
 *
 * @param facts whole sentences: how many images, of which sizes and classes, how they were made alike
 * @param warnings whole sentences on what may spoil training: blank images, duplicates, classes out of balance
 * @param unreadable what could not be used, and why
 */
public record DataReport(List<Sentence> facts, List<Sentence> warnings, List<Unreadable> unreadable) {

    /** For data that were checked when they were published. */
    public static final DataReport NONE = new DataReport(List.of(), List.of(), List.of());

    private static final int MOST_IN_FULL = 20;

    /**
     * A file that was left out.
     *
     * @param name below the folder that was opened
     * @param reason a whole sentence
     */
    public record Unreadable(String name, Sentence reason) {}

    public DataReport {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        unreadable = List.copyOf(unreadable);
    }

    /** The same with one more warning. */
    public DataReport warning(Sentence warning) {
        List<Sentence> more = new ArrayList<>(warnings);
        more.add(warning);
        return new DataReport(facts, more, unreadable);
    }

    public boolean isEmpty() {
        return facts.isEmpty() && !hasFindings();
    }

    /** Whether a person should look at it. */
    public boolean hasFindings() {
        return !warnings.isEmpty() || !unreadable.isEmpty();
    }

    /** All of it in lines; of many unreadable files the first few and how many more there are. */
    public List<Sentence> lines() {
        List<Sentence> lines = new ArrayList<>(facts);
        lines.addAll(warnings);
        if (!unreadable.isEmpty()) {
            lines.add(Sentence.of("images.report.unreadable", unreadable.size()));
        }
        unreadable.stream()
                .limit(MOST_IN_FULL)
                .forEach(file -> lines.add(Sentence.of("images.report.file", file.name(), file.reason())));
        if (unreadable.size() > MOST_IN_FULL) {
            lines.add(Sentence.of("images.report.more", unreadable.size() - MOST_IN_FULL));
        }
        return lines;
    }
}
