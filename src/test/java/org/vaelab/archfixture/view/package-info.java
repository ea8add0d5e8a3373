/** Known offenders among view's classes. */
@NullMarked
package org.vaelab.archfixture.view;

import org.jspecify.annotations.NullMarked;
