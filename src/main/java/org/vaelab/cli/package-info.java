/** The command line. */
@NullMarked
package org.vaelab.cli;

import org.jspecify.annotations.NullMarked;
