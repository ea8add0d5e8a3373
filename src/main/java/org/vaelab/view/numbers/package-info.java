/** The numbers tab: figures to quote and a bar for each latent dimension. */
@NullMarked
package org.vaelab.view.numbers;

import org.jspecify.annotations.NullMarked;
