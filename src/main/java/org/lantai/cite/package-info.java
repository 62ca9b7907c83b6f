/** How a document is cited, by people and by programs: reference styles, files for reference managers. */
@NullMarked
package org.lantai.cite;

import org.jspecify.annotations.NullMarked;
