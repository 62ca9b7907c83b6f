/** Small mends of the source, one class for each kind of damage. */
@NullMarked
package org.lantai.repair.mend;

import org.jspecify.annotations.NullMarked;
