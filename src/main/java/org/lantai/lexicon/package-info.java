/** What is known of the Chinese language: readings of characters, word frequencies, names. */
@NullMarked
package org.lantai.lexicon;

import org.jspecify.annotations.NullMarked;
