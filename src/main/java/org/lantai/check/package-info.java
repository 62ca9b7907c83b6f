/** A site as strangers find it: whether what was built and promised stands where it was published. */
@NullMarked
package org.lantai.check;

import org.jspecify.annotations.NullMarked;
