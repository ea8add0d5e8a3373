/** IDX files, the form in which MNIST and its relatives are distributed: names, reader, writer. */
@NullMarked
package org.vaelab.data.idx;

import org.jspecify.annotations.NullMarked;
