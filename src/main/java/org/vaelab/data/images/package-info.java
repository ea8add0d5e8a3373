/** Folders of image files: what is in them, how each is decoded and brought to one size. */
@NullMarked
package org.vaelab.data.images;

import org.jspecify.annotations.NullMarked;
