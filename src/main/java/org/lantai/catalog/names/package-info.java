/** People, places and organisations that texts name. */
@NullMarked
package org.lantai.catalog.names;

import org.jspecify.annotations.NullMarked;
