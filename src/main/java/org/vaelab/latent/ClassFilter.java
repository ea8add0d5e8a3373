package org.vaelab.latent;

import java.util.HashSet;
import java.util.Set;

/**
 * Which classes are shown; immutable.
 *
 * @param hidden labels that are not
 */
public record ClassFilter(Set<Integer> hidden) {

    public static final ClassFilter ALL = new ClassFilter(Set.of());

    public ClassFilter {
        hidden = Set.copyOf(hidden);
    }

    public boolean shows(int label) {
        return hidden.isEmpty() || !hidden.contains(label);
    }

    /** Shows what was hidden, or hides what was shown. */
    public ClassFilter toggled(int label) {
        Set<Integer> changed = new HashSet<>(hidden);
        if (!changed.remove(label)) {
            changed.add(label);
        }
        return new ClassFilter(changed);
    }
}
