/** One reader for each format of captures: bytes in, source pages out. */
@NullMarked
package org.lantai.source.format;

import org.jspecify.annotations.NullMarked;
