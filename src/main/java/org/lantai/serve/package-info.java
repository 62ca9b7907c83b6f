/** A site while it is worked on: served to the browser of this computer alone, built again when its content changes. */
@NullMarked
package org.lantai.serve;

import org.jspecify.annotations.NullMarked;
