package org.vaelab.data.strokes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vaelab.data.StableRandom;
import org.vaelab.data.strokes.Manner.Anchor;

/** All ways of writing, read from {@code digits.txt}, which explains its own form. */
final class MannerBook {

    private final List<List<Manner>> byDigit;
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    private MannerBook(List<Manner> manners) {
        List<List<Manner>> sorted = new ArrayList<>();
        for (int d = 0; d < 10; d++) {
            int digit = d;
            sorted.add(
                    manners.stream().filter(manner -> manner.digit() == digit).toList());
        }
        byDigit = List.copyOf(sorted);
        names = manners.stream().map(MannerBook::name).toList();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
    }

    /** The book that comes with the program. */
    static MannerBook standard() {
        try (InputStream text = MannerBook.class.getResourceAsStream("digits.txt")) {
            if (text == null) {
                throw new IllegalStateException("digits.txt is missing from the program");
            }
            return parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MannerBook parse(String text) {
        List<Manner> manners = new ArrayList<>();
        List<String> lines = text.lines().filter(MannerBook::isContent).toList();
        for (int next = 0; next < lines.size(); ) {
            int head = next++;
            while (next < lines.size() && lines.get(next).startsWith(" ")) {
                next++;
            }
            manners.add(manner(lines.get(head), lines.subList(head + 1, next)));
        }
        return new MannerBook(manners);
    }

    private static boolean isContent(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static Manner manner(String head, List<String> strokes) {
        String[] words = head.split(" ", 3);
        return new Manner(
                Integer.parseInt(words[0]),
                words[1],
                Double.parseDouble(words[2]),
                strokes.stream().map(MannerBook::stroke).toList());
    }

    private static List<Anchor> stroke(String line) {
        return Arrays.stream(line.strip().split(" ", -1))
                .map(MannerBook::anchor)
                .toList();
    }

    private static Anchor anchor(String text) {
        boolean corner = text.endsWith("^");
        int comma = text.indexOf(',');
        String down = text.substring(comma + 1, corner ? text.length() - 1 : text.length());
        return new Anchor(Double.parseDouble(text.substring(0, comma)), Double.parseDouble(down), corner);
    }

    private static String name(Manner manner) {
        return manner.digit() + " " + manner.name();
    }

    /** Of all ways, each with its digit. */
    List<String> names() {
        return names;
    }

    /** The place of a way among {@link #names}. */
    int number(Manner manner) {
        return numbers.getOrDefault(name(manner), -1);
    }

    List<Manner> waysOf(int digit) {
        return byDigit.get(digit);
    }

    /** One of the digit's ways, each as often as its weight says. */
    Manner pick(int digit, StableRandom random) {
        List<Manner> ways = waysOf(digit);
        double left =
                random.nextDouble() * ways.stream().mapToDouble(Manner::weight).sum();
        for (Manner way : ways) {
            left -= way.weight();
            if (left < 0) {
                return way;
            }
        }
        return ways.get(ways.size() - 1);
    }
}
