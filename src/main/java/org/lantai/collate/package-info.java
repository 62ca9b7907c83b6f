/** Holds documents against their captures: which edit stands where in the text, and what the capture has in that place. */
@NullMarked
package org.lantai.collate;

import org.jspecify.annotations.NullMarked;
