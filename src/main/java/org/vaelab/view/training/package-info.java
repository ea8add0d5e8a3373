/** The training panel. */
@NullMarked
package org.vaelab.view.training;

import org.jspecify.annotations.NullMarked;
