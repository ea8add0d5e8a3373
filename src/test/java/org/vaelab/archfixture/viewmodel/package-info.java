/** Known offenders among viewmodel's classes. */
@NullMarked
package org.vaelab.archfixture.viewmodel;

import org.jspecify.annotations.NullMarked;
