package org.vaelab.viewmodel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TaskPaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final List<String> told = new ArrayList<>();
    private final List<Double> fractions = new ArrayList<>();
    private long now = 5 * SECOND;

    private TaskPace.Run begin() {
        return new TaskPace(() -> now, (rate, seconds) -> rate + "/s, " + seconds + " s")
                .begin(fractions::add, told::add);
    }

    @Test
    void nothingIsForetoldInTheFirstSecond() {
        TaskPace.Run run = begin();
        now += SECOND / 2;
        run.report(1, 4);
        assertEquals(List.of(), told);
        assertEquals(List.of(0.25), fractions);
    }

    @Test
    void theTimeLeftFollowsFromTheShareThatIsDone() {
        TaskPace.Run run = begin();
        now += 6 * SECOND;
        run.images(1200, 4800);
        run.report(1, 4);
        assertEquals(List.of("200/s, 18 s"), told);
    }

    @Test
    void aSecondPassThroughTheImagesHasARateOfItsOwn() {
        TaskPace.Run run = begin();
        now += 2 * SECOND;
        run.images(1000, 1000);
        run.report(1, 4);
        run.images(0, 1000);
        now += 2 * SECOND;
        run.images(100, 1000);
        run.report(2, 4);
        assertEquals(List.of("500/s, 6 s", "50/s, 4 s"), told);
    }
}
