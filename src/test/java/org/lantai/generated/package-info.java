/** Archives of any size, generated from a grammar: to measure how builds grow, and to see how large archives look. */
@NullMarked
package org.lantai.generated;

import org.jspecify.annotations.NullMarked;
