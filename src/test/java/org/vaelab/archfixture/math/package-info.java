/** Known offenders among math's classes. */
@NullMarked
package org.vaelab.archfixture.math;

import org.jspecify.annotations.NullMarked;
