/** Known offenders among data's classes. */
@NullMarked
package org.vaelab.archfixture.data;

import org.jspecify.annotations.NullMarked;
