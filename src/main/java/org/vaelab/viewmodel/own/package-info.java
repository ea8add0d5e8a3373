/** An image of one's own: drawn, pasted or dropped. */
@NullMarked
package org.vaelab.viewmodel.own;

import org.jspecify.annotations.NullMarked;
