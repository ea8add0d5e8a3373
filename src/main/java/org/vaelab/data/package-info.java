/** Data sets: built-in generators, readers, downloads, batches. */
@NullMarked
package org.vaelab.data;

import org.jspecify.annotations.NullMarked;
