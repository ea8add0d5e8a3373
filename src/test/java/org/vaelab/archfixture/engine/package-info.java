/** Known offenders among engine's classes. */
@NullMarked
package org.vaelab.archfixture.engine;

import org.jspecify.annotations.NullMarked;
