package org.vaelab.viewmodel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.vae.Elbo;

/** What part of the values an axis shows, and how it is named. */
final class ValueRangeTest {

    /** And a sign. More do not fit beside the plots, whose left margin is 58 pixels wide, in letters of 11. */
    private static final int MOST_LETTERS = 7;

    private static Curve curve(float... values) {
        return new Curve(values, values, values);
    }

    /** A run of 100 columns that falls from 540 towards 150 nats. */
    private static float[] fall() {
        float[] values = new float[100];
        for (int column = 0; column < values.length; column++) {
            values[column] = (float) (150 + 390 * Math.exp(-column / 10.0));
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSpikeOfAMillionNatsLeavesRoomForTheRest(boolean logarithmic) {
        float[] values = fall();
        Arrays.fill(values, 1, 9, 5e6f);
        ValueRange range = ValueRange.of(List.of(curve(values)), false, logarithmic);
        assertTrue(range.upper() <= 1_000, range.toString());
        assertTrue(range.upper() >= 200, "what followed is seen: " + range);
    }

    @Test
    void aFirstFallIsNoSpike() {
        ValueRange range = ValueRange.of(List.of(curve(fall())), false, true);
        assertTrue(range.upper() >= 540, range.toString());
    }

    @Test
    void aRunThatIsGoingAstrayIsFollowed() {
        float[] values = fall();
        Arrays.fill(values, 60, 100, 5e6f);
        assertTrue(ValueRange.of(List.of(curve(values)), false, false).upper() >= 5e6);
    }

    @Test
    void anEarlyPeakOfTheKlLeavesRoomForTheRest() {
        float[] values = new float[100];
        Arrays.fill(values, 6);
        Arrays.fill(values, 0, 12, 90);
        ValueRange range = ValueRange.of(List.of(curve(values)), true, false);
        assertEquals(0, range.lower());
        assertTrue(range.upper() <= 30, range.toString());
    }

    @Test
    void columnsThatOnlyJoinTheirNeighboursDoNotCount() {
        StepAxis axis = new StepAxis(0, 16, false);
        TermSeries series = new TermSeries();
        for (int step = 1; step <= 12; step++) {
            series.add(step, new Elbo(step == 2 ? 5e6 : 500 - 20 * step, 6));
        }
        Curve drawn = Curve.of(series, Term.RECONSTRUCTION, axis, 1_000, 0);
        assertTrue(
                ValueRange.of(List.of(drawn), false, false).upper() <= 2_000, "two of twelve intervals rise so high");
    }

    @Test
    void nothingButZerosHasAnAxisWithTwoEnds() {
        ValueRange range = ValueRange.of(List.of(curve(new float[100])), true, false);
        DoubleFunction<String> names = AxisNames.of(range);
        assertEquals("0", names.apply(range.lower()));
        assertEquals("1", names.apply(range.upper()).replace(".0", ""));
    }

    @Test
    void namesFitBesideThePlotAndTellMarksApart() {
        RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(5);
        for (int i = 0; i < 2_000; i++) {
            double size = Math.pow(10, random.nextDouble(-4, 12));
            float[] values = new float[40];
            double spread = size * Math.pow(10, random.nextDouble(-4, 1));
            boolean fromZero = random.nextBoolean();
            double middle = fromZero || random.nextBoolean() ? size : -size;
            for (int column = 0; column < values.length; column++) {
                values[column] = (float) (middle + spread * random.nextDouble());
            }
            ValueRange range = ValueRange.of(List.of(curve(values)), fromZero, random.nextBoolean());
            DoubleFunction<String> names = AxisNames.of(range);
            Set<String> seen = new HashSet<>();
            for (double mark = range.lower(); mark < range.upper() + range.tick() / 2; mark += range.tick()) {
                String name = names.apply(mark);
                assertTrue(name.replace("−", "").length() <= MOST_LETTERS, name + " on " + range);
                assertTrue(seen.add(name), name + " twice on " + range);
            }
        }
    }

    @Test
    void stepsAreWrittenAsElsewhere() {
        assertEquals("500", StepAxis.name(500));
        assertEquals("5,000", StepAxis.name(5_000));
        assertEquals("20 k", StepAxis.name(20_000));
    }

    @Test
    void aPeakIsNamedInFewLetters() {
        assertEquals("543", AxisNames.of(543.21));
        assertEquals("5.20 M", AxisNames.of(5.2e6));
        assertEquals("12.3 k", AxisNames.of(12_345));
    }
}
