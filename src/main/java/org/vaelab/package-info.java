/** Where the program starts. */
@NullMarked
package org.vaelab;

import org.jspecify.annotations.NullMarked;
