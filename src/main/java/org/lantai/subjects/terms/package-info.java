/** Terms that matter in an archive, found in its texts. */
@NullMarked
package org.lantai.subjects.terms;

import org.jspecify.annotations.NullMarked;
