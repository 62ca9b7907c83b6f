/** The archivist's vocabulary of tags and names, and the form in which names are one. */
@NullMarked
package org.lantai.subjects.vocabulary;

import org.jspecify.annotations.NullMarked;
