/** Panes built in code; no arithmetic on model values. */
@NullMarked
package org.vaelab.view;

import org.jspecify.annotations.NullMarked;
