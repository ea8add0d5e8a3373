package org.vaelab.viewmodel.map;

import org.vaelab.latent.ImageSubset;

/** What becomes of the selection when something new is chosen. */
public enum Combination {
    REPLACE,
    ADD,
    SUBTRACT;

    ImageSubset of(ImageSubset before, ImageSubset chosen) {
        return switch (this) {
            case REPLACE -> chosen;
            case ADD -> before.plus(chosen);
            case SUBTRACT -> before.minus(chosen);
        };
    }
}
