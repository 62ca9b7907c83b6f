/** Strings that remember their edits and map any place back to the captured text; widths, folding, anchors and URL keys. */
@NullMarked
package org.lantai.text;

import org.jspecify.annotations.NullMarked;
