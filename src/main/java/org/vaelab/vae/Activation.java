package org.vaelab.vae;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vaelab.math.Elu;
import org.vaelab.math.LeakyRelu;
import org.vaelab.math.Relu;
import org.vaelab.math.Silu;
import org.vaelab.math.Tanh;

/** What a hidden layer does to its sums. */
public enum Activation {
    RELU(Relu::apply),
    LEAKY_RELU(LeakyRelu::apply),
    ELU(Elu::apply),
    SILU(Silu::apply),
    TANH(Tanh::apply);

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final RowLoop loop;

    Activation(RowLoop loop) {
        this.loop = loop;
    }

    /** The name on the command line and in forms; files have the enum's own. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Activation> byId(String id) {
        return Arrays.stream(values())
                .filter(activation -> activation.id().equals(id))
                .findFirst();
    }

    /**
     * Adds the biases and applies the activation to one row.
     *
     * @param row weighted sums, from 0; then the layer's outputs
     * @param bias as many as the row
     * @param slopes filled with the derivative at each sum
     */
    public void apply(float[] row, float[] bias, float[] slopes) {
        loop.apply(row, bias, slopes);
    }

    private interface RowLoop {
        void apply(float[] row, float[] bias, float[] slopes);
    }
}
