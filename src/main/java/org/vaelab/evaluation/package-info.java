/** A model's figures on held-out images, to be quoted: the terms, what each dimension carries, ln p(x). */
@NullMarked
package org.vaelab.evaluation;

import org.jspecify.annotations.NullMarked;
