/** Ways through latent space: a path's filmstrip, sweeps of each dimension, attribute vectors. */
@NullMarked
package org.vaelab.view.walk;

import org.jspecify.annotations.NullMarked;
