package org.vaelab.archfixture.vae;

import org.vaelab.archfixture.training.MakesAnArray;

/** Offends: dependencies point down. */
public interface LooksUp {

    MakesAnArray training();
}
