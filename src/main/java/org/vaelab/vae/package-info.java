/** The domain: what a variational autoencoder is, in types that know no library. Implemented by the engine. */
@NullMarked
package org.vaelab.vae;

import org.jspecify.annotations.NullMarked;
