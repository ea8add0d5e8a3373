/** One picture that holds many images side by side. */
@NullMarked
package org.vaelab.data.sheet;

import org.jspecify.annotations.NullMarked;
