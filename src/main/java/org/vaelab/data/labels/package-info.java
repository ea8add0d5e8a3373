/** What a table says of images: their classes, and columns beside them. */
@NullMarked
package org.vaelab.data.labels;

import org.jspecify.annotations.NullMarked;
