/** What one document is about: pure functions of a document, and the entry that the catalog keeps of it. */
@NullMarked
package org.lantai.subjects;

import org.jspecify.annotations.NullMarked;
