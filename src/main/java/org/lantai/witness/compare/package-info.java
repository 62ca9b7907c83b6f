/**
 * How two texts differ, and what that tells: {@linkplain org.lantai.witness.compare.Alignment aligned}, each place where
 * they differ is read as a number, a negation, a slip, a word of house style, or a passage that only one of them has.
 */
@NullMarked
package org.lantai.witness.compare;

import org.jspecify.annotations.NullMarked;
