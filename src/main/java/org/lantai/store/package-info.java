/** What stages have made, on disk: kept between builds, and so that memory does not grow with the texts. */
@NullMarked
package org.lantai.store;

import org.jspecify.annotations.NullMarked;
