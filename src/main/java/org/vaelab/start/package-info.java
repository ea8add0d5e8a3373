/** Starts the window's JVM with options that a jar cannot ask for, so that the window is there sooner. */
@NullMarked
package org.vaelab.start;

import org.jspecify.annotations.NullMarked;
