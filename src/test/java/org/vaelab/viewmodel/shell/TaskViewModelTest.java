package org.vaelab.viewmodel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TaskViewModelTest {

    private final Deque<Runnable> io = new ArrayDeque<>();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final TaskViewModel task = new TaskViewModel(io::add, ui::add);

    private void start(String name, Work<String> work) {
        task.start(name, work, told::add, failure -> told.add(String.valueOf(failure.getMessage())));
    }

    private static void runAll(Deque<Runnable> thread) {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }

    @Test
    void nothingRunsAtFirst() {
        assertFalse(task.runningProperty().get());
    }

    @Test
    void aTaskHasANameUntilItsResultIsTold() {
        start("Opening digits", progress -> "done");
        assertTrue(task.runningProperty().get());
        assertEquals("Opening digits", task.titleProperty().get());
        runAll(io);
        assertTrue(task.runningProperty().get(), "nothing changes off the UI thread");
        runAll(ui);
        assertFalse(task.runningProperty().get());
        assertEquals(List.of("done"), told);
    }

    @Test
    void progressIsAShareOrUnknown() {
        List<Double> shares = new ArrayList<>();
        task.fractionProperty().addListener((property, before, now) -> shares.add(now.doubleValue()));
        start("Reading", progress -> {
            progress.report(1, 4);
            runAll(ui);
            progress.report(3, 4);
            runAll(ui);
            progress.report(7, 0);
            runAll(ui);
            return "done";
        });
        assertEquals(TaskViewModel.UNKNOWN, task.fractionProperty().get(), "nobody knows yet");
        runAll(io);
        assertEquals(List.of(0.25, 0.75, TaskViewModel.UNKNOWN), shares);
    }

    @Test
    void aFailureIsToldInPlaceOfAResult() {
        start("Reading", progress -> {
            throw new IllegalStateException("cut short");
        });
        runAll(io);
        runAll(ui);
        assertFalse(task.runningProperty().get());
        assertEquals(List.of("cut short"), told);
    }

    @Test
    void anErrorIsAFailureToo() {
        start("Reading", progress -> {
            throw new OutOfMemoryError("heap");
        });
        runAll(io);
        runAll(ui);
        assertEquals(List.of("heap"), told);
    }

    @Test
    void ofACancelledTaskNothingIsTold() {
        start("Reading", progress -> "done");
        task.cancel();
        assertFalse(task.runningProperty().get());
        runAll(io);
        runAll(ui);
        assertEquals(List.of(), told);
    }

    @Test
    void aNewTaskTakesThePlaceOfTheOneBefore() {
        start("First", progress -> "first");
        start("Second", progress -> "second");
        runAll(io);
        runAll(ui);
        assertEquals(List.of("second"), told);
        assertFalse(task.runningProperty().get());
    }
}
