/** Drawn faces: colour images whose factors are known. */
@NullMarked
package org.vaelab.data.faces;

import org.jspecify.annotations.NullMarked;
