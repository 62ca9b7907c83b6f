/** Half-width marks in Chinese text, made full-width. */
@NullMarked
package org.lantai.script.punctuation;

import org.jspecify.annotations.NullMarked;
