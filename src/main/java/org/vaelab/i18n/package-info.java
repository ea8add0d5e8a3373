/** Texts people read, by key. */
@NullMarked
package org.vaelab.i18n;

import org.jspecify.annotations.NullMarked;
