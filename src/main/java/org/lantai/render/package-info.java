/** From catalog and theme to the files of the site. */
@NullMarked
package org.lantai.render;

import org.jspecify.annotations.NullMarked;
