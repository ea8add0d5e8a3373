/** Known offenders among store's classes. */
@NullMarked
package org.vaelab.archfixture.store;

import org.jspecify.annotations.NullMarked;
