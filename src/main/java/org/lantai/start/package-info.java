/** How an archive begins: the files that a new one has, each explained, none over what is there. */
@NullMarked
package org.lantai.start;

import org.jspecify.annotations.NullMarked;
