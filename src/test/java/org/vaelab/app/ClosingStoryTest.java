package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A person closes the window while it trains. */
final class ClosingStoryTest extends Story {

    private static final Set<String> OURS = Set.of("training", "decode", "paint", "closing");

    @Test
    void closingDuringTrainingEndsEveryThreadOfTheProgram(FxRobot robot) {
        awaitData(robot);
        fill(robot, "#training-epochs", "100000");
        click(robot, "#train");
        await("it runs", () -> step(robot) > 5);
        AtomicBoolean closed = new AtomicBoolean();
        program.onClosed(() -> closed.set(true));
        WaitForAsyncUtils.waitForAsyncFx(10_000, program::close);
        assertTrue(closed.get());
        assertEquals(List.of(), stillRunning());
        assertEquals(
                List.of(),
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !thread.isDaemon() && thread.getName().startsWith("io-"))
                        .toList());
    }

    private static List<String> stillRunning() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(OURS::contains)
                .toList();
    }
}
