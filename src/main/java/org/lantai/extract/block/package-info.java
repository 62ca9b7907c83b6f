/** From elements to blocks: a page as a tree of bounded depth, and the text, lists, tables, pictures and notes in it. */
@NullMarked
package org.lantai.extract.block;

import org.jspecify.annotations.NullMarked;
