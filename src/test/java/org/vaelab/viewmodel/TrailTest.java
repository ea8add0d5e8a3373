package org.vaelab.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class TrailTest {

    @Test
    void goesBackAndForthAsAListWithAFingerInIt() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
        Trail<Integer> trail = new Trail<>(0);
        List<Integer> list = new ArrayList<>(List.of(0));
        int finger = 0;
        for (int step = 1; step < 90; step++) {
            int choice = random.nextInt(4);
            if (choice == 0) {
                assertEquals(finger > 0, trail.canGoBackProperty().get());
                assertEquals(finger > 0 ? Optional.of(list.get(--finger)) : Optional.empty(), trail.back());
            } else if (choice == 1) {
                boolean more = finger + 1 < list.size();
                assertEquals(more, trail.canGoForwardProperty().get());
                assertEquals(more ? Optional.of(list.get(++finger)) : Optional.empty(), trail.forward());
            } else {
                list = new ArrayList<>(list.subList(0, ++finger));
                list.add(step);
                trail.visit(step, false);
            }
            assertEquals(list.get(finger), trail.present());
        }
    }

    @Test
    void whatGoesOnIsOneStep() {
        Trail<Integer> trail = new Trail<>(0);
        trail.visit(1, false);
        trail.visit(2, true);
        trail.visit(3, true);
        assertEquals(Optional.of(0), trail.back());
        assertFalse(trail.canGoBackProperty().get());
        assertEquals(Optional.of(3), trail.forward());
    }

    @Test
    void aHundredStepsAreKept() {
        Trail<Integer> trail = new Trail<>(0);
        for (int i = 1; i <= 150; i++) {
            trail.visit(i, false);
        }
        int steps = 0;
        while (trail.canGoBackProperty().get()) {
            trail.back();
            steps++;
        }
        assertEquals(100, steps);
        trail.begin(7);
        assertTrue(!trail.canGoForwardProperty().get()
                && !trail.canGoBackProperty().get());
    }
}
