/** The latent map's state: what part of the plane is seen, which points are placed where, and what the pointer is about. */
@NullMarked
package org.vaelab.viewmodel.map;

import org.jspecify.annotations.NullMarked;
