/** Data sets that were read once, kept as bytes in files that are mapped when they are opened again. */
@NullMarked
package org.vaelab.data.cache;

import org.jspecify.annotations.NullMarked;
