/** Built-in points of the plane, drawn from known factors. */
@NullMarked
package org.vaelab.data.points;

import org.jspecify.annotations.NullMarked;
