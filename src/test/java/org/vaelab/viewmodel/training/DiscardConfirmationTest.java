package org.vaelab.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiscardConfirmationTest {

    private final List<Long> asked = new ArrayList<>();
    private final DiscardConfirmation refusing = steps -> {
        asked.add(steps);
        return false;
    };

    @Test
    void nobodyIsAskedAboutWhatIsSafe() {
        assertTrue(refusing.onlyIf(() -> false).mayDiscard(7));
        assertEquals(List.of(), asked);
    }

    @Test
    void whatWouldBeLostIsAskedAbout() {
        assertFalse(refusing.onlyIf(() -> true).mayDiscard(7));
        assertEquals(List.of(7L), asked);
    }
}
