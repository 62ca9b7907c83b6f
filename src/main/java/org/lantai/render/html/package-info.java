/** Blocks, marked text and Markdown as safe HTML. */
@NullMarked
package org.lantai.render.html;

import org.jspecify.annotations.NullMarked;
