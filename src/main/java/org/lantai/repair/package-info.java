/** From captured bytes to the text as it was meant: the charset decision and one small class per class of damage. */
@NullMarked
package org.lantai.repair;

import org.jspecify.annotations.NullMarked;
