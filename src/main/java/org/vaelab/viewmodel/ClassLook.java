package org.vaelab.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a person has the classes of some data named and coloured; what is not said is as the data and the palette say. Immutable.
 *
 * @param names by label
 * @param colours by label, as 0xrrggbb
 */
public record ClassLook(Map<Integer, String> names, Map<Integer, Integer> colours) {

    public static final ClassLook NONE = new ClassLook(Map.of(), Map.of());

    /** A label, a colour or nothing, a name or nothing. */
    private static final Pattern LINE = Pattern.compile("(\\d{1,3})\\t(?:#([0-9a-f]{6}))?\\t([^\\t]{0,200})");

    private static final int HEXADECIMAL = 16;

    public ClassLook {
        names = Map.copyOf(names);
        colours = Map.copyOf(colours);
    }

    public boolean isEmpty() {
        return names.isEmpty() && colours.isEmpty();
    }

    /** The data's names with a person's in the place of some. */
    public List<String> over(List<String> given) {
        List<String> all = new ArrayList<>(given);
        names.forEach((label, name) -> {
            if (label < all.size()) {
                all.set(label, name);
            }
        });
        return all;
    }

    /** All of it as one text, a line a class. */
    public String text() {
        Map<Integer, String> lines = new TreeMap<>();
        names.keySet().forEach(label -> lines.put(label, line(label)));
        colours.keySet().forEach(label -> lines.put(label, line(label)));
        return String.join("\n", lines.values());
    }

    private String line(int label) {
        Integer colour = colours.get(label);
        return label + "\t" + (colour == null ? "" : String.format(Locale.ROOT, "#%06x", colour)) + "\t"
                + names.getOrDefault(label, "").replace('\t', ' ');
    }

    /** Reads what {@link #text} wrote; lines that it cannot have written are left out. */
    public static ClassLook parse(String text) {
        Map<Integer, String> names = new TreeMap<>();
        Map<Integer, Integer> colours = new TreeMap<>();
        text.lines().map(LINE::matcher).filter(line -> line.matches()).forEach(line -> {
            int label = Integer.parseInt(line.group(1));
            if (line.group(2) != null) {
                colours.put(label, Integer.parseInt(line.group(2), HEXADECIMAL));
            }
            if (!line.group(3).isEmpty()) {
                names.put(label, line.group(3));
            }
        });
        return new ClassLook(names, colours);
    }

    @Override
    public String toString() {
        return text().lines().collect(Collectors.joining("; "));
    }
}
