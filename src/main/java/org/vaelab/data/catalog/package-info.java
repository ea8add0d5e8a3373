/** Which data sets and formats this program has. */
@NullMarked
package org.vaelab.data.catalog;

import org.jspecify.annotations.NullMarked;
