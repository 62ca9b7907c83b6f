/** The indexes: tags, names and sources, and the page of each entry. */
@NullMarked
package org.lantai.render.index;

import org.jspecify.annotations.NullMarked;
