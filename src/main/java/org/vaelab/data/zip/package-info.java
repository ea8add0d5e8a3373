/** Zip archives of data this program can read. */
@NullMarked
package org.vaelab.data.zip;

import org.jspecify.annotations.NullMarked;
