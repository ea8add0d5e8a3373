/** Known offenders among training's classes. */
@NullMarked
package org.vaelab.archfixture.training;

import org.jspecify.annotations.NullMarked;
