/** The pages of one document: text, captured text, comparison, witnesses, citation. */
@NullMarked
package org.lantai.render.document;

import org.jspecify.annotations.NullMarked;
