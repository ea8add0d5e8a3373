/** Formulas on float[] and double; imports only the JDK. */
@NullMarked
package org.vaelab.math;

import org.jspecify.annotations.NullMarked;
