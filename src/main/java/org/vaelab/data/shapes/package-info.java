/** Squares, ellipses and hearts: images whose factors are known. */
@NullMarked
package org.vaelab.data.shapes;

import org.jspecify.annotations.NullMarked;
