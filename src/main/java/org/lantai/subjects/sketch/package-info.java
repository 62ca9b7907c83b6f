/** What a text is like: the sketch by which copies are found without reading all texts. */
@NullMarked
package org.lantai.subjects.sketch;

import org.jspecify.annotations.NullMarked;
