/** Makes the table of the language model out of counts, when the program is built. Nothing else uses it. */
@NullMarked
package org.lantai.lexicon.maker;

import org.jspecify.annotations.NullMarked;
