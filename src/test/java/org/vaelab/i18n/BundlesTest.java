package org.vaelab.i18n;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles against the code that asks for their texts. */
class BundlesTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/org/vaelab/i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z_]*)\\b");
    private static final Pattern TIP = Pattern.compile("(-tip|\\.tip|\\.tooltip)$");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[A-Za-z][A-Za-z0-9.-]*");

    /** What a model file calls its fields. */
    private static final Set<String> FIELDS = Set.of("data.name", "data.location");

    private final SortedMap<String, String> texts = texts();
    private final Set<String> literals = inCode(LITERAL);
    private final Set<String> names = new TreeSet<>(literals);

    BundlesTest() {
        literals.stream().filter(each -> each.startsWith(".")).forEach(ending -> names.add(ending.substring(1)));
        inCode(CONSTANT).forEach(name -> names.add(name.toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @Test
    void everyKeyTheCodeNamesHasAText() {
        List<String> textless = literals.stream()
                .filter(KEY.asMatchPredicate())
                .filter(this::namesABundle)
                .filter(literal -> !texts.containsKey(literal) && !FIELDS.contains(literal))
                .filter(literal -> texts.keySet().stream().noneMatch(key -> isCompletedFrom(literal, key)))
                .toList();
        assertEquals(List.of(), textless);
    }

    @Test
    void everyTextIsAskedFor() {
        List<String> unused = texts.keySet().stream()
                .filter(key -> !key.startsWith("cli.vae-lab.") && !key.equals("cli.usage.description"))
                .filter(key -> !isAskedFor(key))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void everyTextWithPlacesIsAFormatWhoseApostrophesAreDoubled() {
        texts.forEach((key, text) -> {
            if (PLACE.matcher(text).find()) {
                assertTrue(!text.replace("''", "").contains("'"), key + " loses what follows a single apostrophe");
                assertEquals(0, places(text).first(), key + " leaves out place 0");
                assertEquals(places(text).size() - 1, places(text).last(), key + " leaves out a place");
            } else {
                assertTrue(!text.contains("''"), key + " is shown as it stands, with both apostrophes");
            }
            assertTrue(!text.isBlank(), key + " is blank");
        });
    }

    @Test
    void aTipOfOneSentenceHasNoFullStopAndOneOfSeveralEndsWithOne() {
        texts.forEach((key, text) -> {
            if (TIP.matcher(key).find()) {
                boolean several = Pattern.compile("\\. [\\p{L}{]").matcher(text).find();
                assertEquals(several, text.endsWith("."), key + ": " + text);
            }
        });
    }

    private static SortedSet<Integer> places(String text) {
        TreeSet<Integer> places = new TreeSet<>();
        Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .forEach(place -> places.add(Integer.valueOf(place.group(1))));
        assertDoesNotThrow(() -> new MessageFormat(text), text);
        return places;
    }

    private boolean namesABundle(String literal) {
        return Files.exists(BUNDLES.resolve(literal.substring(0, literal.indexOf('.')) + ".properties"));
    }

    /** Keys that differ in one part are put together: {@code "shell.status." + name + ".tooltip"}. */
    private static boolean isCompletedFrom(String literal, String key) {
        return (literal.endsWith(".") || literal.endsWith("-")) && key.startsWith(literal);
    }

    private boolean isNamed(String part) {
        int dash = part.lastIndexOf('-');
        return names.contains(part)
                || (dash > 0 && literals.contains(part.substring(dash)) && names.contains(part.substring(0, dash)));
    }

    private boolean isInTwoParts(String literal, String key) {
        return key.startsWith(literal) && literals.contains(key.substring(literal.length()));
    }

    /** As a whole, from its beginning on, or, where an enum's constants or a list of names give keys, each part by its name. */
    private boolean isAskedFor(String key) {
        String[] parts =
                TIP.matcher(key.substring(key.indexOf('.') + 1)).replaceAll("").split("\\.");
        return literals.contains(key)
                || Arrays.stream(parts).allMatch(this::isNamed)
                || literals.stream()
                        .anyMatch(literal -> KEY.matcher(literal).matches()
                                && (isCompletedFrom(literal, key) || isInTwoParts(literal, key)));
    }

    private static SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            String name = bundle.getFileName().toString().replace(".properties", "");
            Properties read = new Properties();
            try (var in = Files.newBufferedReader(bundle)) {
                read.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read.stringPropertyNames().forEach(key -> texts.put(name + "." + key, read.getProperty(key)));
        }
        return texts;
    }

    private static Set<String> inCode(Pattern wanted) {
        TreeSet<String> found = new TreeSet<>();
        for (Path source : files(CODE, ".java")) {
            try {
                wanted.matcher(Files.readString(source)).results().forEach(each -> found.add(each.group(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(
                    all.filter(file -> file.toString().endsWith(ending)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
