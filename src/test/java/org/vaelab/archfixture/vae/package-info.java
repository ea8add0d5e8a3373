/** Known offenders among vae's classes. */
@NullMarked
package org.vaelab.archfixture.vae;

import org.jspecify.annotations.NullMarked;
