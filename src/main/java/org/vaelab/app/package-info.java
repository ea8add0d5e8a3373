/** The composition root: builds everything by constructor, starts it, ends it. */
@NullMarked
package org.vaelab.app;

import org.jspecify.annotations.NullMarked;
