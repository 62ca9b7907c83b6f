/** Reads bytes that may be compressed, cut off or endless, within counted bounds. */
@NullMarked
package org.lantai.source.stream;

import org.jspecify.annotations.NullMarked;
