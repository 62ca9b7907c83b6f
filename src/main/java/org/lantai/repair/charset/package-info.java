/** Which charset the bytes are in, and text that was read in the wrong one. */
@NullMarked
package org.lantai.repair.charset;

import org.jspecify.annotations.NullMarked;
