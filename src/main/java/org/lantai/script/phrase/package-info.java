/** Conversion by tables of phrases, and the choices it leaves to be recorded. */
@NullMarked
package org.lantai.script.phrase;

import org.jspecify.annotations.NullMarked;
