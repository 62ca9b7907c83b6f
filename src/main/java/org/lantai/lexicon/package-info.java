/** What is known of the Chinese language: readings, word frequencies, surnames, places, numerals; the one reader of tables. */
@NullMarked
package org.lantai.lexicon;

import org.jspecify.annotations.NullMarked;
