/** Terms that matter in an archive, found in its texts. */
@NullMarked
package org.lantai.catalog.terms;

import org.jspecify.annotations.NullMarked;
