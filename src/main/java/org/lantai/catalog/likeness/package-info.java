/** What texts have in common: captures of one article, and articles of one matter. */
@NullMarked
package org.lantai.catalog.likeness;

import org.jspecify.annotations.NullMarked;
