package org.vaelab.data.strokes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.data.StableRandom;
import org.vaelab.data.strokes.Manner.Anchor;

final class MannerBookTest {

    @Test
    void readsTheFormThatItsFileExplains() {
        MannerBook book = MannerBook.parse(
                "# comment\n\n7 bar 2.5\n  0,10 60,-4.5^ 20,100\n  10,50 50,50\n7 plain 1\n  1,2 3,4\n");
        assertEquals(
                List.of(
                        new Manner(
                                7,
                                "bar",
                                2.5,
                                List.of(
                                        List.of(
                                                new Anchor(0, 10, false),
                                                new Anchor(60, -4.5, true),
                                                new Anchor(20, 100, false)),
                                        List.of(new Anchor(10, 50, false), new Anchor(50, 50, false)))),
                        new Manner(7, "plain", 1, List.of(List.of(new Anchor(1, 2, false), new Anchor(3, 4, false))))),
                book.waysOf(7));
    }

    @Test
    void picksEachWayAsOftenAsItsWeightSays() {
        MannerBook book = MannerBook.parse("1 a 3\n  0,0 1,1\n1 b 1\n  0,0 1,1\n");
        StableRandom random = new StableRandom(1);
        int first = 0;
        for (int i = 0; i < 10_000; i++) {
            first += book.pick(1, random).name().equals("a") ? 1 : 0;
        }
        // Binomial(10000, ¾): five standard deviations are 217.
        assertEquals(7500, first, 217);
    }

    @Test
    void everyDigitIsWrittenInSeveralWays() {
        MannerBook book = MannerBook.standard();
        for (int digit = 0; digit < 10; digit++) {
            List<Manner> ways = book.waysOf(digit);
            assertTrue(ways.size() >= 5, "digit " + digit + " has " + ways.size() + " ways");
            assertEquals(ways.size(), ways.stream().map(Manner::name).distinct().count(), "names of digit " + digit);
            ways.forEach(MannerBookTest::assertIsWritable);
        }
    }

    private static void assertIsWritable(Manner way) {
        String name = way.digit() + " " + way.name();
        assertTrue(way.weight() > 0, name);
        double top = 50;
        double bottom = 50;
        for (List<Anchor> stroke : way.strokes()) {
            assertTrue(stroke.size() >= 2, name);
            for (Anchor anchor : stroke) {
                assertTrue(anchor.x() >= -10 && anchor.x() <= 110, name + " is too wide");
                top = Math.min(top, anchor.y());
                bottom = Math.max(bottom, anchor.y());
            }
        }
        assertEquals(0, top, 10, "top of " + name);
        assertEquals(98, bottom, 10, "bottom of " + name);
    }
}
