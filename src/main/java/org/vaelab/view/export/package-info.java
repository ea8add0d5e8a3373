/** Saving and copying what is on screen as pictures. */
@NullMarked
package org.vaelab.view.export;

import org.jspecify.annotations.NullMarked;
