/** Galleries of images that were found. */
@NullMarked
package org.vaelab.view.find;

import org.jspecify.annotations.NullMarked;
