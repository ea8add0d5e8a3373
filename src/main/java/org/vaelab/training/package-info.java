/** The training loop, its control, its settings and what it reports. */
@NullMarked
package org.vaelab.training;

import org.jspecify.annotations.NullMarked;
