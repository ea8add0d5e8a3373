package org.vaelab.archfixture.unmarked;

/** Offends: its package says nothing of nulls and has no place among the layers. */
public interface ReturnsNullSilently {

    Object value();
}
