/** The moon's phases: images with a single factor. */
@NullMarked
package org.vaelab.data.moon;

import org.jspecify.annotations.NullMarked;
