/** Bytes out of step: two-byte characters put back together where a byte was lost or set between them. */
@NullMarked
package org.lantai.repair.shift;

import org.jspecify.annotations.NullMarked;
