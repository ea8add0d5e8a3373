/** The page on which data are looked at before they are read. */
@NullMarked
package org.vaelab.view.datacheck;

import org.jspecify.annotations.NullMarked;
