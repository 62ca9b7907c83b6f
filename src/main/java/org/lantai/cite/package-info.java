/** The ledger of permalinks: which URL was promised to what, for ever. */
@NullMarked
package org.lantai.cite;

import org.jspecify.annotations.NullMarked;
