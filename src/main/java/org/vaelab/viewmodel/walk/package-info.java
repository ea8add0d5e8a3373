/** Ways through latent space: paths, sweeps of a dimension, attribute vectors. */
@NullMarked
package org.vaelab.viewmodel.walk;

import org.jspecify.annotations.NullMarked;
