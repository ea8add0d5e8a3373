/** Painted pixels on screen. */
@NullMarked
package org.vaelab.view.image;

import org.jspecify.annotations.NullMarked;
