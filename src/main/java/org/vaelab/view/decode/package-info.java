/** The decoded image, the sliders that move it, and the pinned image beside its reconstruction. */
@NullMarked
package org.vaelab.view.decode;

import org.jspecify.annotations.NullMarked;
