/** The only package that sees DL4J, ND4J and bytedeco; implements the interfaces of vae. */
@NullMarked
package org.vaelab.engine;

import org.jspecify.annotations.NullMarked;
