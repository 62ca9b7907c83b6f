/** Texts that go over several pages: which documents are pages of one article, and which are chapters, each a text of its own. */
@NullMarked
package org.lantai.witness.parts;

import org.jspecify.annotations.NullMarked;
