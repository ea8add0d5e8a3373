/** Tables in which each row is an image. */
@NullMarked
package org.vaelab.data.csv;

import org.jspecify.annotations.NullMarked;
