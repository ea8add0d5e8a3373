package org.vaelab.viewmodel.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.vaelab.training.HistoryCsv;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;

final class LossChartViewModelTest {

    private final Queue<Runnable> uiThread = new ArrayDeque<>();
    private final LossChartViewModel viewModel = new LossChartViewModel(uiThread::add);

    @Test
    void noStepIsLostHoweverManyComeBetweenTwoFrames() {
        steps(1, 1000);
        assertTrue(viewModel.history().isEmpty(), "nothing may change off the UI thread");
        assertEquals(1, uiThread.size());
        runUi();
        assertEquals(1, viewModel.history().firstStep());
        assertEquals(1000, viewModel.history().lastStep());
        assertEquals(1000 + 1, csv(1000).size());
    }

    @Test
    void anotherRunTakesThePlaceOfTheOneBefore() {
        steps(1, 50);
        viewModel.publishHeldOut(40, new Elbo(100, 5));
        steps(1, 3);
        runUi();
        assertEquals(3, viewModel.history().lastStep());
        assertEquals(
                List.of(
                        HistoryCsv.HEADER,
                        "1,,0.5,,139.0,6.0,-145.0,,,,,",
                        "2,,0.5,,138.0,6.0,-144.0,,,,,",
                        "3,,0.5,,137.0,6.0,-143.0,,,,,"),
                csv(3));
    }

    @Test
    void aPauseAndALossThatIsNotFiniteAddNothing() {
        steps(1, 5);
        viewModel.publish(snapshot(5, 135));
        viewModel.publish(snapshot(6, Double.NaN));
        steps(6, 7);
        runUi();
        assertEquals(7 + 1, csv(7).size());
    }

    @Test
    void thePointerReadsOutExactValuesAndTheHeldOutOnesBefore() {
        steps(1, 100);
        viewModel.publishHeldOut(20, new Elbo(150, 7));
        runUi();
        assertEquals(100, readout().step(), "the newest without a pointer");
        // The axis goes from 0 to 100.
        viewModel.pointAt(0.30);
        assertEquals(30, readout().step());
        assertEquals("110.000", readout().text(Term.RECONSTRUCTION));
        assertEquals("116.000", readout().text(Term.NEGATIVE_ELBO));
        assertEquals("150.000", readout().heldOutText(Term.RECONSTRUCTION));
        viewModel.pointAt(0.10);
        assertEquals("–", readout().heldOutText(Term.KL));
        viewModel.pointAway();
        assertEquals(100, readout().step());
    }

    @Test
    void aLossThatIsGoingAstrayIsReadInFewLetters() {
        assertEquals("152853", new Readout(3, new Elbo(152_853.188, 6), 1, null).text(Term.RECONSTRUCTION));
        assertEquals("14.5 M", new Readout(3, new Elbo(14_458_201, 6), 1, null).text(Term.RECONSTRUCTION));
    }

    @Test
    void aHiddenTermIsNotPainted() {
        steps(1, 100);
        runUi();
        viewModel.visibleProperty(Term.KL).set(false);
        assertFalse(viewModel.frame(50).batches().containsKey(Term.KL));
        assertTrue(viewModel.frame(50).batches().containsKey(Term.RECONSTRUCTION));
    }

    @Test
    void heldOutLinesEndWhereTheyWereMeasuredLast() {
        steps(1, 100);
        viewModel.publishHeldOut(20, new Elbo(150, 7));
        viewModel.publishHeldOut(60, new Elbo(130, 7));
        runUi();
        Curve line = Objects.requireNonNull(viewModel.frame(100).heldOut().get(Term.RECONSTRUCTION));
        // The axis goes from 0 to 100, so step s lies in column s.
        assertTrue(Float.isNaN(line.line(19)) && Float.isNaN(line.line(61)), "nothing before and after");
        assertEquals(140, line.line(40), 1e-4, "half-way between the two");
        assertTrue(line.isMeasured(20) && line.isMeasured(60), "dots stand at the measurements");
        assertFalse(line.isMeasured(40));
    }

    @Test
    void smoothingLeavesTheRawValuesAsTheyAre() {
        steps(1, 5000);
        runUi();
        viewModel.smoothingProperty().set(0);
        Curve plain = reconstruction();
        viewModel.smoothingProperty().set(0.2);
        Curve smooth = reconstruction();
        assertArrayEquals(plain.lows(), smooth.lows());
        assertArrayEquals(plain.highs(), smooth.highs());
    }

    private Curve reconstruction() {
        return Objects.requireNonNull(viewModel.frame(100).batches().get(Term.RECONSTRUCTION));
    }

    @Test
    void paintingAMillionStepsReadsNoMoreThanItsColumnsNeed() {
        for (int step = 1; step <= 1_000_000; step++) {
            viewModel.history().add(snapshot(step, 140));
        }
        Pyramid kl = viewModel.history().batches().of(Term.KL);
        long before = kl.reads();
        viewModel.frame(1000);
        // Raw and smoothed, at most 14 reads on each of 7 levels, in each of 1,000 columns.
        assertTrue(kl.reads() - before <= 2L * 14 * 7 * 1000, "reads: " + (kl.reads() - before));
    }

    private Readout readout() {
        return viewModel.readoutProperty().get().orElseThrow();
    }

    private List<String> csv(long upTo) {
        return viewModel.history().table().csv(upTo).lines().toList();
    }

    @Test
    void aNewModelAndAResetClearTheChartAtOnce() {
        steps(1, 50);
        viewModel.publish(idle(0));
        runUi();
        assertTrue(viewModel.history().isEmpty());
    }

    @Test
    void goingOnWithOtherSettingsKeepsTheHistory() {
        steps(1, 50);
        viewModel.publish(idle(50));
        steps(51, 52);
        runUi();
        assertEquals(1, viewModel.history().firstStep());
        assertEquals(52, viewModel.history().lastStep());
    }

    @Test
    void aRunThatWentBackKeepsItsHistoryUpToThere() {
        steps(1, 40);
        viewModel.publishHeldOut(40, new Elbo(150, 7));
        steps(41, 79);
        viewModel.publishHeldOut(79, new Elbo(1e9, 7));
        viewModel.publish(diverged(50));
        runUi();
        assertEquals(79, viewModel.history().lastStep(), "how it went astray is seen");
        viewModel.publish(idle(50));
        runUi();
        assertEquals(1, viewModel.history().firstStep());
        assertEquals(50, viewModel.history().lastStep());
        viewModel.publish(snapshot(51, 33));
        runUi();
        assertEquals(51 + 1, csv(51).size());
        assertEquals("90.000", viewModel.history().at(50).text(Term.RECONSTRUCTION));
        assertEquals("33.000", viewModel.history().at(51).text(Term.RECONSTRUCTION));
        assertEquals("150.000", viewModel.history().at(51).heldOutText(Term.RECONSTRUCTION));
    }

    @Test
    void trainingOnAfterGoingBackToTheBeginningBeginsTheChartAnew() {
        steps(1, 4);
        viewModel.publish(diverged(0));
        runUi();
        assertEquals(4, viewModel.history().lastStep());
        viewModel.publish(
                new TrainingSnapshot(TrainingState.RUNNING, 0, 1, 10, 1, 0.001, new Elbo(Double.NaN, 5), 0, 0, 0, 0));
        steps(1, 2);
        runUi();
        assertEquals(1, viewModel.history().firstStep());
        assertEquals(2, viewModel.history().lastStep());
    }

    @Test
    void anotherModelAfterADivergenceTakesNothingOver() {
        steps(1, 79);
        viewModel.publish(diverged(50));
        viewModel.publish(idle(0));
        runUi();
        assertTrue(viewModel.history().isEmpty());
    }

    private static TrainingSnapshot diverged(long step) {
        Elbo none = new Elbo(Double.NaN, 5);
        return new TrainingSnapshot(TrainingState.DIVERGED, step, 1, 10, 1, 0.001, none, 0, 0, Double.NaN, 0);
    }

    @Test
    void aSavedHistoryIsThereAgainAfterOpeningAndGrowsOn() {
        steps(1, 40);
        viewModel.publishHeldOut(40, new Elbo(150, 7));
        steps(41, 60);
        runUi();
        // The newest weights may be older than the newest step.
        String saved = viewModel.history().table().csv(58);
        LossChartViewModel another = new LossChartViewModel(Runnable::run);
        another.open(58, HistoryCsv.read(saved));
        // A step that the run before had still on its way.
        another.publish(snapshot(900, 1));
        another.publish(idle(58));
        another.publish(snapshot(59, 81));
        assertEquals(1, another.history().firstStep());
        assertEquals(59, another.history().lastStep());
        assertEquals("90.000", another.history().at(50).text(Term.RECONSTRUCTION));
        assertEquals("150.000", another.history().at(50).heldOutText(Term.RECONSTRUCTION));
    }

    @Test
    void aModelWithoutAHistoryEmptiesTheChart() {
        steps(1, 40);
        runUi();
        viewModel.open(3000, List.of());
        assertTrue(viewModel.history().isEmpty());
        viewModel.publish(idle(3000));
        viewModel.publish(snapshot(3001, 120));
        runUi();
        assertEquals(3001, viewModel.history().firstStep());
    }

    @Test
    void aLongRunIsSavedInNoMoreThanTwentyThousandRowsWithItsLastStep() {
        for (int step = 1; step <= 100_001; step++) {
            viewModel.history().add(snapshot(step, 140));
        }
        List<String> lines = csv(100_001);
        assertTrue(lines.size() <= 20_001, "rows: " + lines.size());
        assertTrue(lines.get(lines.size() - 1).startsWith("100001,"));
    }

    private static TrainingSnapshot idle(long step) {
        Elbo none = new Elbo(Double.NaN, Double.NaN);
        return new TrainingSnapshot(TrainingState.IDLE, step, 1, 10, 1, 0.001, none, 0, 0, Double.NaN, 0);
    }

    private void steps(int from, int to) {
        for (int step = from; step <= to; step++) {
            viewModel.publish(snapshot(step, 140 - step));
        }
    }

    private void runUi() {
        while (!uiThread.isEmpty()) {
            uiThread.remove().run();
        }
    }

    private static TrainingSnapshot snapshot(long step, double reconstruction) {
        return new TrainingSnapshot(
                TrainingState.RUNNING, step, 1, 10, 0.5, 0.001, new Elbo(reconstruction, 6), 1000, 1, 9, 0.1);
    }
}
