/** Pure functions from data to ARGB pixels; no toolkit needed. */
@NullMarked
package org.vaelab.view.paint;

import org.jspecify.annotations.NullMarked;
