/** A source looked at before it is mended: where text stands, what can be read, how much work is left. */
@NullMarked
package org.lantai.repair.look;

import org.jspecify.annotations.NullMarked;
