/** Draws handwritten-looking digits: ways of writing as data, a hand that varies them, ink, and MNIST's normalisation. */
@NullMarked
package org.vaelab.data.strokes;

import org.jspecify.annotations.NullMarked;
