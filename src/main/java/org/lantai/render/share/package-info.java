/** Draws the picture with which pages are shared; without fonts, so that it is the same on any machine. */
@NullMarked
package org.lantai.render.share;

import org.jspecify.annotations.NullMarked;
