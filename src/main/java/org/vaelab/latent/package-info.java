/** What one does with codes and a trained model: decode, encode, sample, project. */
@NullMarked
package org.vaelab.latent;

import org.jspecify.annotations.NullMarked;
