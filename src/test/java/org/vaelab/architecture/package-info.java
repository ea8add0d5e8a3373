/** The rules that hold the design, and for each rule a known offender that proves it bites. */
@NullMarked
package org.vaelab.architecture;

import org.jspecify.annotations.NullMarked;
