package org.vaelab.archfixture.training;

import org.vaelab.archfixture.store.UsesTheLoop;

/** Offends: packages form no circle. */
public interface UsesTheStore {

    UsesTheLoop store();
}
