/** Data before they are read: what is found, what is chosen, and what was chosen before. */
@NullMarked
package org.vaelab.viewmodel.datacheck;

import org.jspecify.annotations.NullMarked;
