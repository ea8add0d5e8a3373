package org.vaelab.archfixture.store;

import org.vaelab.archfixture.training.UsesTheStore;

/** Offends: packages form no circle. */
public interface UsesTheLoop {

    UsesTheStore loop();
}
