/** The latent map: points, axes, the prior, the pinned posterior, and the pointer's and keyboard's ways about them. */
@NullMarked
package org.vaelab.view.map;

import org.jspecify.annotations.NullMarked;
