/** The ledger of permalinks: which URL was promised to what, for ever. */
@NullMarked
package org.lantai.ledger;

import org.jspecify.annotations.NullMarked;
