/**
 * What cleaning reaches on invented pages of every kind and damage, which lie in the test resources with their labels,
 * and the floors it must not fall below.
 *
 * <p>A page stands in {@code pages/} with its label beside it. It is made of that label and of the layout of the same
 * name in {@code layouts/}: the text is written right first, then put into the frame of its site, then damaged by a
 * known process. So the label cannot be wrong about what the damage hid, and no part of the program has a say in it.
 */
@NullMarked
package org.lantai.quality;

import org.jspecify.annotations.NullMarked;
