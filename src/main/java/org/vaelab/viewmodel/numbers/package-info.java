/** The numbers tab without a pane: figures on held-out images, measured when asked for. */
@NullMarked
package org.vaelab.viewmodel.numbers;

import org.jspecify.annotations.NullMarked;
