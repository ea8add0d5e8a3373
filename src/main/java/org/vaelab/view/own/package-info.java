/** Where a person draws, pastes or drops an image of their own. */
@NullMarked
package org.vaelab.view.own;

import org.jspecify.annotations.NullMarked;
