/** How values cross threads: coalescing channels, latest-wins, named threads, owners. */
@NullMarked
package org.vaelab.concurrent;

import org.jspecify.annotations.NullMarked;
