/** The elements of a page looked at: which are shown, what their names hint at, where they lead, which lines they make. */
@NullMarked
package org.lantai.extract.dom;

import org.jspecify.annotations.NullMarked;
