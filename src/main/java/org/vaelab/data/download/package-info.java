/** Fetches published data sets: mirrors in turn, resumed, verified, moved into place whole. */
@NullMarked
package org.vaelab.data.download;

import org.jspecify.annotations.NullMarked;
