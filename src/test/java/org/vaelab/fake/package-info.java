/** An engine for tests of what stands above it: no native library, every number known. */
@NullMarked
package org.vaelab.fake;

import org.jspecify.annotations.NullMarked;
