package org.vaelab.viewmodel.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a model's networks are made of; the form's choice, which a model's channels decide. */
public enum NetworkKind {
    /** Dense layers alone. */
    DENSE,
    /** Convolutions at the image's end. */
    CONVOLUTIONAL;

    /** The name in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isKnown(String id) {
        return Arrays.stream(values()).anyMatch(kind -> kind.id().equals(id));
    }

    static NetworkKind of(List<Integer> channels) {
        return channels.isEmpty() ? DENSE : CONVOLUTIONAL;
    }
}
