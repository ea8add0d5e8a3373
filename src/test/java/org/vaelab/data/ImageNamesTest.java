package org.vaelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vaelab.vae.ImageShape;

final class ImageNamesTest {

    private static final String LETTERS = "abAB9_/.äÄ語";

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(3);

    private String word(int longest) {
        StringBuilder word = new StringBuilder();
        for (int left = random.nextInt(longest + 1); left > 0; left--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static List<Integer> found(ImageNames names, String wanted) {
        List<Integer> found = new ArrayList<>();
        names.search(wanted, found::add);
        return found;
    }

    @Test
    void findsWhatAStringsOwnSearchFinds() {
        List<String> words = IntStream.range(0, 400).mapToObj(i -> word(12)).toList();
        ImageNames names = ImageNames.of(words.size(), words::get);
        for (int round = 0; round < 300; round++) {
            String wanted = "a" + word(2);
            List<Integer> expected = IntStream.range(0, words.size())
                    .filter(i -> words.get(i).toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                    .boxed()
                    .toList();
            assertEquals(expected, found(names, wanted), wanted);
        }
    }

    @Test
    void givesBackEachNameAndThoseOfSome() {
        List<String> words = List.of("a.png", "", "語/ä.png", "d");
        ImageNames names = ImageNames.of(words.size(), words::get);
        for (int i = 0; i < words.size(); i++) {
            assertEquals(words.get(i), names.get(i));
        }
        assertEquals(ImageNames.of(2, i -> List.of("d", "語/ä.png").get(i)), names.select(3, 2));
    }

    @Test
    void imagesWithoutFilesHaveNoNames() {
        assertTrue(ImageNames.NONE.isEmpty());
        assertEquals("", ImageNames.NONE.get(7));
        assertEquals(List.of(), found(ImageNames.NONE, "a"));
    }

    @Test
    void namesGoAlongWithTheirImages() {
        ImageSet images =
                new ImageSet(ImageShape.grey(1, 1), new byte[3], new byte[3]).named(ImageNames.of(3, i -> "n" + i));
        assertEquals("n2", images.select(2, 0).names().get(0));
        assertEquals("n0", images.labelled(new byte[] {1, 1, 1}).names().get(0));
        assertThrows(IllegalArgumentException.class, () -> images.named(ImageNames.of(2, i -> "n")));
    }
}
