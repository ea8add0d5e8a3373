/** Sheets of prior samples and of reconstructions. */
@NullMarked
package org.vaelab.view.sheet;

import org.jspecify.annotations.NullMarked;
