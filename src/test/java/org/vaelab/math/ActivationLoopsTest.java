package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ActivationLoopsTest {

    private static final int STEPS = 20_000;

    private record Case(String name, Loop loop, DoubleUnaryOperator exact) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Loop {
        void apply(float[] row, float[] bias, float[] slopes);
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("relu", Relu::apply, a -> Math.max(a, 0)),
                new Case("leaky relu", LeakyRelu::apply, a -> a > 0 ? a : 0.01 * a),
                new Case("elu", Elu::apply, a -> a > 0 ? a : Math.exp(a) - 1),
                new Case("silu", Silu::apply, a -> a / (1 + Math.exp(-a))),
                new Case("tanh", Tanh::apply, Math::tanh));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valueAndSlopeMatchTheDefinitionAndItsCentralDifference(Case activation) {
        float[] row = new float[STEPS];
        float[] bias = new float[STEPS];
        float[] slopes = new float[STEPS];
        for (int i = 0; i < STEPS; i++) {
            // Even numbers of thousandths and a half: never on ReLU's kink.
            row[i] = (i - STEPS / 2) * 0.002f;
            bias[i] = 0.0005f;
        }
        float[] sums = row.clone();
        activation.loop().apply(row, bias, slopes);
        double h = 1e-6;
        for (int i = 0; i < STEPS; i++) {
            double a = sums[i] + bias[i];
            assertEquals(activation.exact().applyAsDouble(a), row[i], 1e-6 * Math.max(1, Math.abs(a)));
            double slope = (activation.exact().applyAsDouble(a + h)
                            - activation.exact().applyAsDouble(a - h))
                    / (2 * h);
            // Beyond 15.8 SiLU's fast sigmoid is 0, where the slope is still −2e-6.
            assertEquals(slope, slopes[i], 3e-6, () -> activation + " at " + a);
        }
    }
}
