/**
 * Reprints and near-twins: archives of invented pages of which it is known which captures are one article, which of them is the
 * best copy, and which look like copies and are none. What the joining of captures makes of them is measured.
 */
@NullMarked
package org.lantai.twins;

import org.jspecify.annotations.NullMarked;
