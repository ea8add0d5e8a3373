package org.vaelab.viewmodel.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.vaelab.vae.Elbo;

/** The three terms at a row of steps, which may have gaps. */
final class TermSeries {

    private final Map<Term, Pyramid> terms = new EnumMap<>(Term.class);
    private long[] steps = new long[64];
    private int size;

    TermSeries() {
        for (Term term : Term.values()) {
            terms.put(term, new Pyramid());
        }
    }

    void add(long step, Elbo elbo) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
        }
        steps[size++] = step;
        of(Term.RECONSTRUCTION).add((float) elbo.reconstructionNll());
        of(Term.KL).add((float) elbo.kl());
        of(Term.NEGATIVE_ELBO).add((float) -elbo.nats());
    }

    /** A copy of the part up to a step. */
    TermSeries upTo(long last) {
        TermSeries part = new TermSeries();
        part.size = placeFrom(last + 0.5);
        part.steps = steps.clone();
        terms.forEach((term, values) -> {
            for (int place = 0; place < part.size; place++) {
                part.of(term).add(values.get(place));
            }
        });
        return part;
    }

    Pyramid of(Term term) {
        Pyramid pyramid = terms.get(term);
        if (pyramid == null) {
            throw new IllegalStateException("no series for " + term);
        }
        return pyramid;
    }

    int size() {
        return size;
    }

    long step(int index) {
        return steps[index];
    }

    /** The first place whose step is {@code step} or later; {@link #size()} if there is none. */
    int placeFrom(double step) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps[middle] < step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long[] steps() {
        return Arrays.copyOf(steps, size);
    }
}
