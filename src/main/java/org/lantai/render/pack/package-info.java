/** Captured texts as pages carry them: packed, and told by one capture of their host, whose frame they share. */
@NullMarked
package org.lantai.render.pack;

import org.jspecify.annotations.NullMarked;
