/** Model files, settings and exports; every write is atomic. */
@NullMarked
package org.vaelab.store;

import org.jspecify.annotations.NullMarked;
